import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';

interface Props {
  adoptionId: string;
  /** What saving may lead to at once, where it may. */
  onward?: { value: string; words: string } | false;
}

/** Save, save and go on, or back to the adoption. */
export function PartButtons({ adoptionId, onward }: Props) {
  const { t, path } = useI18n();
  return (
    <div className="flex flex-wrap gap-3">
      <Button name="then" value="save">
        {t('adoptions.save')}
      </Button>
      {onward && (
        <Button look="quiet" name="then" value={onward.value}>
          {onward.words}
        </Button>
      )}
      <LinkButton look="quiet" href={path(`/adoptions/${adoptionId}`)}>
        {t('adoptions.back')}
      </LinkButton>
    </div>
  );
}
