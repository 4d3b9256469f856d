package org.manyleaf.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.RunningPreview;
import org.manyleaf.browser.Browsing;

/**
 * Another page, open in the browser of a translator who is let in, gets nothing and does nothing.
 */
class HostilePageIT {

  /** Tries everything a page can try, and tells what worked. */
  private static final String ATTACK =
      """
      async (target) => {
        const worked = [];
        const form = new URLSearchParams({text: 'Mal', vouch: 'yes', who: 'Mallory'});
        const tries = {
          look: () => fetch(target + '/preview', {credentials: 'include'}),
          blind: () => fetch(target + '/preview', {credentials: 'include', mode: 'no-cors'})
            .then((answer) => { if (answer.type === 'opaque') throw new Error('opaque'); }),
          put: () => fetch(target + '/preview/text/site/es/home.title', {
            method: 'PUT', credentials: 'include', body: form,
            headers: {'If-None-Match': '*', 'X-CSRF-Token': '0'}}),
          post: () => fetch(target + '/preview/try/site/es/home.title', {
            method: 'POST', credentials: 'include', body: form}),
          script: () => import(target + '/preview/static/common.js'),
          events: () => new Promise((done, failed) => {
            const source = new EventSource(target + '/preview/updates', {withCredentials: true});
            source.onmessage = source.onopen = done;
            source.onerror = () => { source.close(); failed(new Error('refused')); };
          }),
        };
        for (const [name, attempt] of Object.entries(tries)) {
          try { await attempt(); worked.push(name); } catch { /* As it should be. */ }
        }
        const frame = document.createElement('iframe');
        frame.src = target + '/preview';
        document.body.append(frame);
        await new Promise((done) => { frame.onload = done; setTimeout(done, 2000); });
        try { worked.push('frame: ' + frame.contentDocument.title); } catch { /* Out of reach. */ }
        return worked;
      }
      """;

  @TempDir Path folder;

  @Test
  void itGetsNothingAndDoesNothing() throws IOException {
    I18nCopy bundles = I18nCopy.copyTo(folder);
    String before = Files.readString(folder.resolve("site/es.properties"));
    HttpServer evil =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    evil.createContext(
        "/",
        exchange -> {
          byte[] page = "<!DOCTYPE html><title>Evil</title><body>".getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    evil.start();
    try (RunningPreview preview = RunningPreview.of(bundles.path())) {
      Browsing.openApart(
          new Browser.NewContextOptions(),
          preview.startUrl(),
          page -> {
            assertThat(page.title()).contains("Manyleaf preview");
            for (String host : List.of("127.0.0.1", "localhost")) {
              page.navigate("http://" + host + ":" + evil.getAddress().getPort() + "/");
              String own = preview.url("");
              assertThat((List<?>) page.evaluate(ATTACK, own)).as(host).isEmpty();
              assertThat(posted(page, own)).doesNotContain("Manyleaf preview –");
            }
          });
    } finally {
      evil.stop(0);
    }
    assertThat(Files.readString(folder.resolve("site/es.properties"))).isEqualTo(before);
    assertThat(Files.readString(folder.resolve("site/es.state.tsv"))).doesNotContain("Mallory");
  }

  /** A form sent by navigation carries no cookie; what comes back is a refusal. */
  private static String posted(Page page, String target) {
    page.evaluate(
        """
        (action) => {
          const form = document.createElement('form');
          form.method = 'POST';
          form.action = action;
          document.body.append(form);
          form.submit();
        }
        """,
        target + "/preview/try/site/es/home.title");
    page.waitForURL("**/preview/try/**");
    String text = page.locator("body").textContent();
    assertThat(text).contains("Another page may not ask for this.");
    return text;
  }
}
