import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { basePath } from './site.mjs';

/** Every node of a tree, depth first. */
function* walk(node) {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/**
 * `## 什么时候用 [#when]` gives the heading the id `when`: wording can change, links stay.
 * Written for MDX, where the usual {#id} is a syntax error (src/decisions/0002-markdown-processor.md).
 */
function remarkHeadingId() {
  return (tree) => {
    for (const node of walk(tree)) {
      if (node.type !== 'heading') continue;
      const last = node.children.at(-1);
      const match = last?.type === 'text' ? /\s*\[#([a-z0-9-]+)\]\s*$/.exec(last.value) : null;
      if (!match) continue;
      last.value = last.value.slice(0, match.index);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: match[1] } };
    }
  };
}

/** Internal links get the base path, tables a scroll box that the keyboard reaches. */
function rehypeSiteLinks() {
  return (tree) => {
    for (const node of walk(tree)) {
      if (node.type === 'element' && node.tagName === 'a' && node.properties?.href?.startsWith?.('/')) {
        node.properties.href = basePath.replace(/\/$/, '') + node.properties.href;
      }
      const wrapped = node.properties?.className?.includes?.('table');
      if (node.children && !wrapped) {
        node.children = node.children.map((child) =>
          child.type === 'element' && child.tagName === 'table'
            ? {
                type: 'element',
                tagName: 'div',
                properties: { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: '表格' },
                children: [child],
              }
            : child,
        );
      }
    }
  };
}

const lastOf = (node) => (node.type === 'text' ? node.value.slice(-1) : node.children?.length ? lastOf(node.children.at(-1)) : '');
const CHINESE = /[\p{Script=Han}，。；：？、「」『』（）《》【】…]/u;

/** `**重点。** 接着说`: the space that Markdown habits put after the stars is no Chinese punctuation, so it is not shown. */
function rehypeNoChineseSpaces() {
  return (tree) => {
    for (const node of walk(tree)) {
      for (const [index, child] of (node.children ?? []).entries()) {
        const before = node.children[index - 1];
        if (before?.tagName !== 'strong' || child.type !== 'text') continue;
        const trimmed = child.value.replace(/^ +/, '');
        if (CHINESE.test(lastOf(before)) && CHINESE.test(trimmed.slice(0, 1))) child.value = trimmed;
      }
    }
  };
}

/** Unified, because Astro's default processor misreads Chinese emphasis and writes inline styles. */
export const markdown = {
  syntaxHighlight: false,
  processor: unified({
    gfm: true,
    smartypants: false,
    remarkPlugins: [remarkCjkFriendly, remarkHeadingId],
    rehypePlugins: [rehypeSiteLinks, rehypeNoChineseSpaces],
  }),
};
