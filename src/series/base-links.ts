import { defineMdastPlugin } from 'satteri';

/** Authors link pages of ours from the root (`/glossar/`); the site may lie below it. */
export const baseLinks = (base: string) => () =>
  defineMdastPlugin({
    name: 'base-links',
    link(node, context) {
      if (/^\/(?!\/)/.test(node.url)) {
        context.replaceNode(node, {
          ...node,
          url: base.replace(/\/$/, '') + node.url,
        } as typeof node);
      }
    },
  });
