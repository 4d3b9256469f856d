# Everything is built inside; `docker build .` needs nothing but Docker. Tests run in `mvn verify`.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY .mvn .mvn
COPY pom.xml .
# Dependencies change less often than sources, so they get a layer of their own.
RUN mvn -B -ntp -q -Dmaven.test.skip=true package && rm -rf target
COPY i18n i18n
COPY static static
COPY src/main src/main
RUN mvn -B -ntp -q -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jdk AS runtime
# java.desktop is there for java.beans, java.sql for a class that Thymeleaf names; neither draws nor
# stores anything, so the native libraries of the former stay behind.
RUN jlink \
      --add-modules java.base,java.desktop,java.management,java.naming,java.sql,java.xml,jdk.unsupported,jdk.zipfs \
      --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 \
      --output /image/java \
 && cd /image/java/lib \
 && rm -f libawt*.so libfontmanager.so libfreetype.so libjavajpeg.so libjsound.so liblcms.so \
      libmlib_image.so libsplashscreen.so \
 && find /image/java -type f '(' -name java -o -name '*.so' ')' -exec ldd {} + \
  | grep -oE '/[^ :)]+' | grep -v '^/image' | sort -u | xargs -I '{}' cp --parents -L '{}' /image \
 && mkdir -p /image/app /image/tmp && chmod 1777 /image/tmp

# No distribution underneath: no shell, no package manager, nothing to patch but Java and the jar.
FROM scratch
COPY --from=runtime /image /
COPY --from=build /source/target/manyleaf.jar /app/manyleaf.jar
# Mount over these to serve other texts or another look.
COPY i18n /app/i18n
COPY static /app/static
WORKDIR /app
USER 65532:65532
ENV MANYLEAF_BIND=0.0.0.0
EXPOSE 8080 8081
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD ["/java/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", "-jar", "/app/manyleaf.jar", "health"]
ENTRYPOINT ["/java/bin/java", "-XX:-UsePerfData", "-XX:+UseSerialGC", "-Xmx96m", "-jar", "/app/manyleaf.jar"]
