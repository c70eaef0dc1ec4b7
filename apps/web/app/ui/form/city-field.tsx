import { UserText } from '../user-text';
import { RadioGroup } from './radio-group';

interface Props {
  name: string;
  label: string;
  /** Those in which the member may begin it. */
  cities: readonly { value: string; label: string }[];
  defaultValue?: string | null;
}

/** In which of one's cities something begins: asked where there are several, said where there is one. */
export function CityField({ name, label, cities, defaultValue }: Props) {
  const [only, ...others] = cities;
  if (!only || others.length > 0) return <RadioGroup name={name} label={label} defaultValue={defaultValue} choices={cities} />;
  return (
    <p>
      <input type="hidden" name={name} value={only.value} />
      <span className="font-semibold">{label}:</span> <UserText>{only.label}</UserText>
    </p>
  );
}
