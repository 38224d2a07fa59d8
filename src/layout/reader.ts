/** What a page does with the reader's own state, after it has loaded. */
import { onIdle } from './on-idle.ts';

document.querySelector('[data-view-open]')?.addEventListener('click', ({ currentTarget }) => {
  void import('./view-settings.ts').then(({ openSettings }) => {
    openSettings(currentTarget as HTMLElement);
  });
});

onIdle(() => {
  if (document.querySelector('.article')) {
    void import('./reading.ts');
    void import('./article-tools.ts');
  }
  if (document.body.dataset.offline) void import('../offline/register.ts');
  if (document.querySelector('[data-progress]')) void import('./series-progress.ts');
});
