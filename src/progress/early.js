// Runs in the head, before the first paint, and after each question as the page is parsed. Plain and short: it
// stands inline in every page.
document.documentElement.classList.add('js');
// The reader's theme and size of type, before anything is painted.
try {
  const { theme, text } = JSON.parse(localStorage.getItem('kf:settings:ansicht'));
  Object.assign(document.documentElement.dataset, { theme, text });
} catch {}
// Room for what the exercises held when the page was left, see `layout/room.ts`.
try {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(localStorage.getItem(`kf:room:${location.pathname}`));
  document.adoptedStyleSheets = [sheet];
} catch {}
// What is pressed and chosen before an exercise came to life is noted; the exercise acts on it as it awakes. Choices
// of an earlier visit, which a browser may restore, are no events.
window.kfEarly = [];
for (const type of ['click', 'input']) {
  document.addEventListener(type, (event) => {
    if (event.target.closest('astro-island[ssr]')) window.kfEarly.push(event);
  });
}
(() => {
  let seed;
  // A number of this reader, for the order of options; without storage it holds for one page.
  const readSeed = () => {
    const fresh = Math.floor(Math.random() * 1e9);
    try {
      const text = localStorage.getItem('kf:reader');
      const known = /^\{"v":1,"seed":(\d{1,10})\}$/.exec(text);
      if (known) return Number(known[1]);
      // Not ours to throw away.
      if (text !== null) localStorage.setItem(`kf:aside:${fresh}:kf:reader`, text);
      localStorage.setItem('kf:reader', `{"v":1,"seed":${fresh}}`);
    } catch {}
    return fresh;
  };
  // The same for a question wherever it is asked.
  window.kfOrder = (id, count) => {
    seed ??= readSeed();
    let state = seed ^ 0x9e3779b9;
    for (const letter of id) state = Math.imul(state ^ letter.codePointAt(0), 16777619);
    const order = [...Array(count).keys()];
    for (let last = count - 1; last > 0; last -= 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const other = Math.floor(((state >>> 0) / 2 ** 32) * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
  };
  window.kfShuffle = (script) => {
    const list = script.parentElement.querySelector('[data-shuffle]');
    if (!list) return;
    const items = [...list.children];
    const order = window.kfOrder(list.dataset.shuffle, items.length);
    list.append(...order.map((index) => items[index]));
  };
})();
