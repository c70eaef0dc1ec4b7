import type { EvidenceLevel } from '~/api/generated/graphql';
import { EVIDENCE_LEVELS } from '../words';

const STEP = 16;
const HEIGHT = 18;

/** Five steps, filled as far as the evidence goes. The words beside it say the same. */
export function EvidenceScale({ level }: { level: EvidenceLevel }) {
  const rank = EVIDENCE_LEVELS.indexOf(level) + 1;
  return (
    <svg aria-hidden="true" width={STEP * 5} height={HEIGHT} className="shrink-0 rtl:-scale-x-100">
      {EVIDENCE_LEVELS.map((step, index) => {
        const height = 6 + index * 2.5;
        return (
          <rect
            key={step}
            x={index * STEP + 1}
            y={HEIGHT - height - 1}
            width={STEP - 4}
            height={height}
            rx="2"
            fill={index < rank ? 'var(--theme)' : 'none'}
            stroke="var(--theme)"
            strokeWidth="1.5"
          />
        );
      })}
    </svg>
  );
}
