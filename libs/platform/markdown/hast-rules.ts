import { eachElement, type Node } from './tree.js';

const LEVEL: Record<string, string> = { h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };

/** Headings inside a text stand below those of the page around it. */
export function plainHeadings() {
  return (tree: object): void =>
    eachElement(tree as Node, (element) => {
      element.tagName = LEVEL[element.tagName ?? ''] ?? element.tagName;
    });
}

/** Links in texts of members bring no fame to where they lead, and tell it nothing. */
export function unfollowedLinks() {
  return (tree: object): void =>
    eachElement(tree as Node, (element) => {
      if (element.tagName === 'a') element.properties = { ...element.properties, rel: ['nofollow', 'noopener', 'noreferrer'] };
    });
}
