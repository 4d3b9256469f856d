// Keeps an open screen as new as the bundles.

const parse = (() => {
  const policy = window.trustedTypes?.createPolicy('preview', { createHTML: (html) => html });
  return (html) => new DOMParser()
    .parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
})();

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
  const updates = new EventSource('/preview/updates');
  updates.addEventListener('version', async (event) => {
    if (event.data === meta('version').content) return;
    await changed(event.data);
    meta('version').content = event.data;
    say(`Updated at ${new Date().toLocaleTimeString()}.`);
  });
  updates.addEventListener('error', () => say('The preview has stopped; start it again.'));
  updates.addEventListener('open', () => say('Shows the bundles as they are.'));
};

if (document.querySelector('table.heat')) watch(() => refresh());
