import type { ClientDirective } from 'astro';

const idleMilliseconds = 2000;

/**
 * Brings an island to life once it is within two screens, or once the page has rested for two seconds after
 * its load event. Readers who save data wait for the screens.
 */
const near: ClientDirective = (load, _options, element) => {
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    observer.disconnect();
    const hydrate = await load();
    await hydrate();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void start();
    },
    { rootMargin: '200% 0px' },
  );
  // The custom element has `display: contents` and so no box of its own.
  for (const child of element.children) observer.observe(child);
  if (!savesData()) afterLoad(() => setTimeout(start, idleMilliseconds));
};

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function afterLoad(callback: () => void): void {
  if (document.readyState === 'complete') callback();
  else window.addEventListener('load', callback, { once: true });
}

export default near;
