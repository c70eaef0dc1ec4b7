import { useState } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { ClipTile } from '~/ui/film/clip-tile';
import { Dialog } from '~/ui/dialog';
import { EmptyState } from '~/ui/empty-state';
import { Grid } from '~/ui/grid';
import { Motif } from '~/ui/drawings/motif';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { PersonLine } from '~/ui/person-line';
import { Player } from '~/ui/film/player';
import { ProgressBar } from '~/ui/progress-bar';
import { Section } from '~/ui/section';
import { Table } from '~/ui/table';
import { Tabs } from '~/ui/tabs';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import { Timeline } from '~/ui/timeline';
import { clips, slugs, transcript } from './sample';
import { ShowcaseForms } from './showcase-forms';

const tones = ['plain', 'good', 'warn', 'bad'] as const;

/** Every part of the look on one page, to be looked at. Its own words are in English only. */
export function ShowcasePage() {
  const { path } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageHead title="Parts" unlisted />
      <Breadcrumbs crumbs={[{ name: 'Parts' }]} />
      <PageTitle title="Parts of the look" lead="Everything pages are made of." over={<ThemeBadge theme="planning" link />} />
      <Section title="Themes">
        <ul className="flex flex-wrap gap-8">
          {slugs.map((slug) => (
            <li key={slug} data-theme={slug} className="space-y-2">
              <Motif theme={slug} size={72} />
              <ThemeBadge theme={slug} />
              <p>
                <Tag tone="theme">Tag</Tag> <span className="rounded-small bg-theme px-2 text-on-theme">Solid</span>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Clips" aside={<a href={path('/clips')}>All clips</a>}>
        <Grid>
          {clips.map((clip) => (
            <ClipTile key={clip.id} clip={clip} />
          ))}
        </Grid>
        <Pagination pageInfo={{ hasNextPage: true, endCursor: 'x' }} />
      </Section>
      <Section title="Player">
        <Player id="sample" title="Sample" film={{ download: { url: '/media/none.mp4', bytes: 4_812_345 } }} captions={[]} transcript={transcript} />
      </Section>
      <Section title="Said to people">
        <div className="space-y-4">
          {tones.map((tone) => (
            <Notice key={tone} tone={tone} title={`Notice: ${tone}`}>
              What it means, in a sentence.
            </Notice>
          ))}
          <p className="flex flex-wrap gap-2">
            {tones.map((tone) => (
              <Tag key={tone} tone={tone}>
                {tone}
              </Tag>
            ))}
          </p>
          <EmptyState title="Nothing waits" theme="involvement">
            <p>What was sent for review appears here.</p>
          </EmptyState>
          <ProgressBar label="Uploading" percent={42} text="12 of 40 MB" />
          <ProgressBar label="Preparing" />
          <Button type="button" look="quiet" onClick={() => setOpen(true)}>
            Open the dialog
          </Button>
          <Dialog title="Withdraw this clip?" open={open} onOpenChange={setOpen}>
            <p>Visitors will not find it any more.</p>
            <Button type="button" onClick={() => setOpen(false)}>
              Withdraw
            </Button>
          </Dialog>
        </div>
      </Section>
      <ShowcaseForms />
      <Section title="Lists">
        <Tabs
          label="Kinds"
          tabs={[
            { name: 'Waiting', href: '?tab=1', current: true, count: '3' },
            { name: 'Decided', href: '?tab=2', current: false },
          ]}
        />
        <div className="mt-8 space-y-10">
          <Table
            caption="Clips of the city"
            rows={clips}
            rowKey={(clip) => clip.id}
            columns={[
              { name: 'Title', cell: (clip) => <bdi>{clip.title ?? 'Untitled'}</bdi> },
              { name: 'City', cell: (clip) => <bdi>{clip.city.name}</bdi> },
              { name: 'Seconds', cell: (clip) => (clip.media.durationMs ?? 0) / 1000, figures: true },
            ]}
          />
          <Timeline
            entries={[
              { id: '2', at: '2026-09-14', when: '14 September 2026', title: 'Published', children: 'By the moderation team.' },
              { id: '1', at: '2026-09-12', when: '12 September 2026', title: 'Sent for review' },
            ]}
          />
          <PersonLine name="Amina Wanjiru">Focal point</PersonLine>
        </div>
      </Section>
    </>
  );
}
