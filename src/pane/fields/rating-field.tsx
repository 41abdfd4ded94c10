import { Radio, RadioGroup } from "@fluentui/react-components";
import { FormField } from "../parts/form-field";

export interface RatingFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly onChange: (value: number) => void;
}

/** A rating in whole steps, side by side: one click, or the arrow keys. */
export function RatingField({ name, label, hint, value, minimum, maximum, onChange }: RatingFieldProps) {
  const steps = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return (
    <FormField label={label} hint={hint}>
      <RadioGroup
        name={name}
        layout="horizontal"
        value={value === null ? "" : String(value)}
        onChange={(_, { value: next }) => onChange(Number(next))}
      >
        {steps.map((step) => (
          <Radio key={step} value={String(step)} label={String(step)} />
        ))}
      </RadioGroup>
    </FormField>
  );
}
