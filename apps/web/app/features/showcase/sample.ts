import type { ClipTileData } from '~/ui/film/clip-tile';
import type { TranscriptData } from '~/ui/film/transcript';

/** Invented content to look at the parts with; in no production build. */
export const clips: ClipTileData[] = [
  { id: '1', title: 'Evening school on the 41 bus', city: { name: 'Kuvala' }, theme: { slug: 'planning' }, media: { durationMs: 83_000 } },
  { id: '2', title: 'مكتبة الحارة تفتح أبوابها ليلاً', city: { name: 'وادي النور' }, theme: { slug: 'accessibility' }, media: { durationMs: 254_000 } },
  { id: '3', title: 'Le plan tient sur une page (10 minutes)', city: { name: 'Ville-aux-Ponts' }, theme: { slug: 'celebration' }, media: { durationMs: 3_754_000 } },
  { id: '4', title: null, city: { name: 'Marsa Lulu' }, theme: { slug: 'funding' }, media: {} },
];

export const transcript: TranscriptData = {
  language: 'en',
  cues: [
    'Every evening at eight the last bus comes home.',
    'It brings people who have worked all day,',
    'and who would like to learn to write a letter.',
    'So we put the school where they are: on the bus.',
  ].map((text, index) => ({ startMs: index * 4000, endMs: index * 4000 + 3800, text })),
};

export const slugs = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];

export const problem = {
  reason: 'BAD_USER_INPUT',
  fields: [
    { path: 'title', code: 'REQUIRED' },
    { path: 'summary', code: 'TOO_LONG', params: { limit: 500 } },
    { path: 'licence', code: 'REQUIRED' },
  ],
};
