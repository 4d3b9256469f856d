// Keeps an open screen as new as the bundles.

const WORKER = '/preview/static/updates.js';

const policy = window.trustedTypes?.createPolicy('preview', {
  createHTML: (html) => html,
  createScriptURL: () => WORKER,
});

const parse = (html) => new DOMParser()
  .parseFromString(policy ? policy.createHTML(html) : html, 'text/html');

const meta = (name) => document.querySelector(`meta[name="${name}"]`);

/** What the server sent for this screen, as a document. */
export const fetched = async (address = location.href) => {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  return answer.ok ? parse(await answer.text()) : null;
};

/** Nodes made of HTML that the server has proven harmless. */
export const nodes = (html) => [...parse(html).body.childNodes];

export const csrf = () => meta('csrf').content;

export const say = (words) => {
  document.getElementById('live').textContent = words;
};

/** Puts newer versions of the changing parts in place of those that are there. */
export const refresh = async (address) => {
  const newer = await fetched(address);
  if (!newer) return;
  for (const id of ['fresh', 'problems']) {
    document.getElementById(id)?.replaceWith(newer.getElementById(id));
  }
  document.title = newer.title;
  meta('version').content = newer.querySelector('meta[name="version"]').content;
};

/** Calls back whenever the bundles are newer than this screen. */
export const watch = (changed) => {
  const hear = async ({ version }) => {
    if (version === null) {
      say('The preview has stopped; start it again.');
    } else if (version === meta('version').content) {
      say('Shows the bundles as they are.');
    } else {
      await changed();
      meta('version').content = version;
      say(`Updated at ${new Date().toLocaleTimeString()}.`);
    }
  };
  if (window.SharedWorker) {
    const worker = new SharedWorker(policy ? policy.createScriptURL(WORKER) : WORKER);
    worker.port.onmessage = (event) => hear(event.data);
  } else {
    const updates = new EventSource('/preview/updates');
    updates.addEventListener('version', (event) => hear({ version: event.data }));
    updates.addEventListener('error', () => hear({ version: null }));
  }
};

if (document.querySelector('table.heat')) watch(() => refresh());
