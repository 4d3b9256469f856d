// One stream of updates for all open screens: browsers allow few connections to one host.
const ports = new Set();
let last = null;

const tell = (message) => {
  last = message;
  for (const port of ports) port.postMessage(message);
};

const updates = new EventSource('/preview/updates');
updates.addEventListener('version', (event) => tell({ version: event.data }));
updates.addEventListener('error', () => tell({ state: 'silent' }));
updates.addEventListener('full', () => {
  updates.close();
  tell({ state: 'full' });
});

self.addEventListener('connect', (event) => {
  const [port] = event.ports;
  ports.add(port);
  port.start();
  if (last) port.postMessage(last);
});
