// On a page to try exercises out, before any of them comes to life: what is answered there lives for the visit and
// counts nowhere; the reader's settings are kept as everywhere. Plain and short: it stands inline in the page.
(() => {
  const visit = new Map();
  const isKept = (key) => key.startsWith('kf:settings:');
  window.kfStorage = {
    getItem: (key) => (isKept(key) ? localStorage.getItem(key) : (visit.get(key) ?? null)),
    setItem(key, text) {
      if (isKept(key)) localStorage.setItem(key, text);
      else visit.set(key, text);
    },
    removeItem(key) {
      if (isKept(key)) localStorage.removeItem(key);
      else visit.delete(key);
    },
    key: (index) => [...visit.keys()][index] ?? null,
    get length() {
      return visit.size;
    },
  };
})();
