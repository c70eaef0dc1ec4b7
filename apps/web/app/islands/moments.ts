import { bringMoments } from './passages/mark-here';

for (const root of document.querySelectorAll<HTMLElement>('[data-island="moments"]')) bringMoments(root);
