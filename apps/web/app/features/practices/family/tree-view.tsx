import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Island } from '~/ui/island';
import { StateMark } from '../adoptions/state-mark';
import { choiceName } from '../words';
import { layTree } from './lay-tree';
import type { Branch } from './branches';
import { DrawnTree } from './tree-drawing';

const STATES = ['CONSIDERING', 'ADAPTING', 'RUNNING', 'REPORTED', 'STOPPED'] as const;
const STEPS = ['closer', 'farther', 'whole'] as const;

/** The drawing in a named region that scrolls by itself; a small script adds buttons, keys and gestures to come closer. */
export function TreeView({ root }: { root: Branch }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div data-island="family" data-words={t('adoptions.family.zoom')}>
      <ul aria-label={t('adoptions.family.legend')} className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
        <li className="flex items-center gap-2">
          <StateMark state="PRACTICE" /> {t('adoptions.family.legend.practice')}
        </li>
        {STATES.map((state) => (
          <li key={state} className="flex items-center gap-2">
            <StateMark state={state} /> {choiceName(i18n, 'adoption', state)}
          </li>
        ))}
      </ul>
      <div data-role="tools" hidden className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
        {STEPS.map((step) => (
          <Button key={step} type="button" look="quiet" data-zoom={step} className="text-small">
            {t(`adoptions.family.${step}`)}
          </Button>
        ))}
        <output data-role="zoom" aria-live="polite" className="figures ms-2 text-small text-soft" />
        <p className="w-full text-small text-soft max-md:hidden">{t('adoptions.family.keys')}</p>
      </div>
      <div
        role="region"
        aria-label={t('adoptions.family.region')}
        tabIndex={0}
        data-role="view"
        className="max-h-[80vh] overflow-auto rounded-small border-2 border-line touch-pan-x touch-pan-y print:max-h-none print:overflow-visible print:border-0"
      >
        <DrawnTree drawing={layTree(root)} />
      </div>
      <Island name="family" />
    </div>
  );
}
