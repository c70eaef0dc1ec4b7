import { Button } from '~/ui/button';
import { Checkbox } from '~/ui/form/checkbox';
import { FileField } from '~/ui/form/file-field';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { Section } from '~/ui/section';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { problem } from './sample';

export function ShowcaseForms() {
  return (
    <Section title="Form">
      <Form problem={problem} sent={{ summary: 'What was typed stays.' }}>
        <TextField name="title" label="Title" hint="What the clip shows, in a few words." />
        <TextField name="email" label="E-mail" type="email" autoComplete="email" optional />
        <TextArea name="summary" label="Summary" />
        <Select
          name="theme"
          label="Theme"
          empty="Choose a theme"
          choices={[
            { value: 'planning', label: 'Planning' },
            { value: 'funding', label: 'Funding' },
          ]}
        />
        <RadioGroup
          name="licence"
          label="Licence"
          hint="How others may use the clip."
          choices={[
            { value: 'CC_BY_4_0', label: 'Attribution', hint: 'Others name the city.' },
            { value: 'CC0_1_0', label: 'No rights reserved' },
          ]}
        />
        <Checkbox name="consent" label="Everybody shown has agreed" />
        <FileField name="captions" label="Captions" accept=".vtt,.srt" />
        <div className="flex flex-wrap gap-4">
          <Button>Send for review</Button>
          <Button look="quiet">Save</Button>
          <Button look="danger">Delete</Button>
        </div>
      </Form>
    </Section>
  );
}
