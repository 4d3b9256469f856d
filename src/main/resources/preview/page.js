// A page as readers see it, beside what is known of its segments.
import { refresh, say, watch } from './common.js';

const frame = document.getElementById('page');
const panel = () => document.getElementById('fresh');
const inPage = (key) => frame.contentDocument.querySelector(`[data-key="${CSS.escape(key)}"]`);
let filter = 'all';
let selected = '';

const wanted = (card) => {
  if (filter === 'doubtful') return card.dataset.findings !== '0';
  return filter === 'all' || card.dataset.mark === filter;
};

const applyFilter = () => {
  let count = 0;
  for (const card of panel().querySelectorAll('.segment')) {
    card.hidden = !wanted(card);
    if (!card.hidden) count++;
  }
  document.getElementById('filter').value = filter;
  document.getElementById('count').textContent = `${count} ${count === 1 ? 'segment' : 'segments'}`;
};

const mark = () => {
  for (const element of frame.contentDocument.querySelectorAll('.preview-selected')) {
    element.classList.remove('preview-selected');
  }
  for (const card of panel().querySelectorAll('.segment')) {
    if (card.dataset.key === selected) card.setAttribute('aria-current', 'true');
    else card.removeAttribute('aria-current');
  }
  if (selected) inPage(selected)?.classList.add('preview-selected');
};

const choose = (key) => {
  const card = panel().querySelector(`.segment[data-key="${CSS.escape(key)}"]`);
  selected = key;
  if (!card) {
    say(`${key} belongs to another bundle.`);
    return;
  }
  if (card.hidden) {
    filter = 'all';
    applyFilter();
  }
  card.closest('details').open = true;
  mark();
  card.querySelector('h3').focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start' });
  say(`${key}: ${card.querySelector('.place').textContent}`);
};

// The first sentence in sight, and how far below the edge: what stays where it was.
const place = () => {
  for (const element of frame.contentDocument.querySelectorAll('[data-key]')) {
    const top = element.getBoundingClientRect().top;
    if (top >= 0) return { key: element.dataset.key, top, y: frame.contentWindow.scrollY };
  }
  return { key: '', top: 0, y: frame.contentWindow.scrollY };
};

const returnTo = (before) => {
  const element = before.key && inPage(before.key);
  const view = frame.contentWindow;
  const y = element
    ? view.scrollY + element.getBoundingClientRect().top - before.top
    : before.y;
  view.scrollTo({ top: y, behavior: 'instant' });
};

const STYLE = `
  [data-key]:hover { outline: 2px dashed currentColor; outline-offset: 3px; cursor: pointer }
  .preview-selected { outline: 3px solid currentColor; outline-offset: 3px }`;

let before = null;

const dress = async () => {
  const view = frame.contentWindow;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  frame.contentDocument.adoptedStyleSheets = [sheet];
  frame.contentDocument.addEventListener('click', (event) => {
    const text = event.target.closest('[data-key]');
    const outwards = event.target.closest('a[href^="http"]');
    if (outwards) event.preventDefault();
    if (text && (outwards || !event.target.closest('a, button, summary, input'))) {
      choose(text.dataset.key);
    }
  });
  if (before) returnTo(before);
  before = null;
  if (view.location.pathname !== panel().dataset.path) {
    history.replaceState(null, '', `/preview/page${view.location.pathname}`);
    await refresh();
    document.querySelector('h1').textContent = view.location.pathname;
    document.getElementById('alone').href = `${view.location.pathname}?alone`;
    selected = '';
    applyFilter();
  }
  mark();
};

frame.addEventListener('load', dress);
if (frame.contentDocument?.readyState === 'complete' && frame.contentWindow.location.href !== 'about:blank') {
  dress();
}

document.addEventListener('change', (event) => {
  if (event.target.id !== 'filter') return;
  filter = event.target.value;
  applyFilter();
});

document.addEventListener('click', (event) => {
  if (!event.target.matches('.find')) return;
  selected = event.target.closest('.segment').dataset.key;
  mark();
  const element = inPage(selected);
  element?.scrollIntoView({ block: 'center' });
  say(element ? `${selected} is marked in the page.` : `${selected} is not on this page.`);
});

watch(async () => {
  before = place();
  const reloaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.contentWindow.location.reload();
  await Promise.all([refresh(), reloaded]);
  applyFilter();
  mark();
});

applyFilter();
