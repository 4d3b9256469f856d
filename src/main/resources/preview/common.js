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

// What finds an element again in a newer version of its screen.
const trace = (element) => {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const bundle = element.closest('details')?.dataset.bundle;
  const key = element.closest('.segment')?.dataset.key;
  const within = (bundle ? `details[data-bundle="${CSS.escape(bundle)}"] ` : '')
    + (key ? `.segment[data-key="${CSS.escape(key)}"] ` : '');
  const href = element.getAttribute('href');
  return within + element.localName + (href ? `[href="${CSS.escape(href)}"]` : '');
};

/** Replaces a part of the screen; focus, what was open and how far it was scrolled stay. */
export const replace = (old, newer) => {
  const focused = old.contains(document.activeElement) && trace(document.activeElement);
  const scrolled = old.scrollTop;
  const sideways = [...old.querySelectorAll('.scroller')].map((part) => part.scrollLeft);
  for (const part of old.querySelectorAll('details')) {
    const same = newer.querySelector(`details[data-bundle="${CSS.escape(part.dataset.bundle)}"]`);
    if (same) same.open = part.open;
  }
  old.replaceWith(newer);
  newer.querySelectorAll('.scroller').forEach((part, i) => { part.scrollLeft = sideways[i] ?? 0; });
  if (focused) (newer.querySelector(focused) ?? document.getElementById('main')).focus({ preventScroll: true });
  newer.scrollTop = scrolled;
};

/** Puts newer versions of the changing parts in place of those that are there. */
export const refresh = async (address) => {
  const newer = await fetched(address);
  if (!newer) return;
  for (const id of ['fresh', 'problems']) {
    const old = document.getElementById(id);
    if (old) replace(old, newer.getElementById(id));
  }
  document.title = newer.title;
  meta('version').content = newer.querySelector('meta[name="version"]').content;
};

/** Calls back whenever the bundles are newer than this screen, one call at a time. */
export const watch = (changed) => {
  let latest = meta('version').content;
  let busy = false;
  const catchUp = async () => {
    if (busy) return;
    busy = true;
    try {
      while (latest !== meta('version').content) {
        const version = latest;
        await changed();
        meta('version').content = version;
        say(`Updated at ${new Date().toLocaleTimeString()}.`);
      }
    } finally {
      busy = false;
    }
  };
  const hear = (told) => {
    if (told.state === 'full') {
      say('Too many pages are open: this one does not update itself. Close some, then load it again.');
    } else if (told.state === 'silent') {
      say('The preview does not answer. If it has stopped, start it again and open the address it prints.');
    } else if (told.version === meta('version').content) {
      say('Shows the bundles as they are.');
    } else {
      latest = told.version;
      catchUp();
    }
  };
  if (window.SharedWorker) {
    const worker = new SharedWorker(policy ? policy.createScriptURL(WORKER) : WORKER);
    worker.port.onmessage = (event) => hear(event.data);
  } else {
    const updates = new EventSource('/preview/updates');
    updates.addEventListener('version', (event) => hear({ version: event.data }));
    updates.addEventListener('error', () => hear({ state: 'silent' }));
    updates.addEventListener('full', () => {
      updates.close();
      hear({ state: 'full' });
    });
  }
};

if (document.querySelector('table.heat')) watch(() => refresh());
