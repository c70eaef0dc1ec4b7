import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { Details } from '~/ui/details';
import type { EditedClip } from '../edit-page.server';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';
import { ChooseFilm } from './choose-film';

type Begun = NonNullable<EditedClip['media']['upload']>;

interface Props {
  upload: Begun;
  onChoose: (file: File) => void;
  focus: boolean;
}

/** An upload that was begun here or elsewhere: it goes on where it stopped, once the same file is chosen again. */
export function ResumeFilm({ upload, onChoose, focus }: Props) {
  const { t, bytes } = useI18n();
  const { page } = useEdit();
  const whole = upload.offset >= upload.size;
  return (
    <>
      <Notice title={t(whole ? 'submit.film.whole' : 'submit.film.resume.title')}>
        {whole ? (
          <p>{t('submit.film.whole.text')}</p>
        ) : (
          <p>
            {t('submit.film.resume.text', { sent: bytes(upload.offset), size: bytes(upload.size), until: page.when.expires ?? '' })}{' '}
            <strong className="break-all">
              <UserText>{upload.fileName}</UserText>
            </strong>
          </p>
        )}
      </Notice>
      {whole ? (
        <SaveForm intent="finishUpload" button={t('submit.film.finish')} look="main">
          <input type="hidden" name="uploadId" value={upload.id} />
        </SaveForm>
      ) : (
        <ChooseFilm label={t('submit.film.resume.choose')} onChoose={onChoose} expected={upload} focus={focus} />
      )}
      <Details summary={t('submit.film.giveUp')}>
        <p className="mb-4">{t('submit.film.giveUp.text')}</p>
        <SaveForm intent="cancelUpload" button={t('submit.film.giveUp.button')} look="danger" />
      </Details>
    </>
  );
}
