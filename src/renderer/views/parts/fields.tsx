import { Check, ChevronDown } from 'lucide-react';
import { Select, Switch } from 'radix-ui';
import { useId, type ComponentProps, type ReactNode } from 'react';

/** A label above its field, with a line of help under it where there is one. */
export function Field({
  label,
  help,
  error,
  className,
  children,
}: {
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly className?: string;
  readonly children: (id: string) => ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <div className={`field ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {error !== undefined ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : (
        help !== undefined && <p className="field-help">{help}</p>
      )}
    </div>
  );
}

/** A line of text with its label. */
export function TextField({
  label,
  help,
  error,
  className,
  ...rest
}: ComponentProps<'input'> & {
  /** A field for afterwards: a dialog does not begin in it. */
  readonly 'data-late'?: boolean;
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
}): ReactNode {
  return (
    <Field
      label={label}
      {...(help === undefined ? {} : { help })}
      {...(error === undefined ? {} : { error })}
      {...(className === undefined ? {} : { className })}
    >
      {(id) => (
        <input id={id} className="input" type="text" autoComplete="off" spellCheck={false} {...rest} />
      )}
    </Field>
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
  /** Choices of one group stand under its name; groups come in the order of their first choice. */
  readonly group?: string;
}

/** A list to choose one thing from. */
export function SelectBox<T extends string>({
  id,
  label,
  value,
  choices,
  onChange,
}: {
  readonly id?: string;
  /** The accessible name where no visible label points here. */
  readonly label?: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}): ReactNode {
  return (
    // Only values of `choices` are ever offered, so what comes back is one of them.
    <Select.Root value={value} onValueChange={(next) => onChange(next as T)}>
      <Select.Trigger className="select" {...(id ? { id } : {})} {...(label ? { 'aria-label': label } : {})}>
        <Select.Value />
        <Select.Icon>
          <ChevronDown size={14} />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Content className="menu" position="popper" sideOffset={4}>
          <Select.Viewport>
            {[...new Set(choices.map((choice) => choice.group ?? ''))].map((group) => (
              <Select.Group key={group}>
                {group !== '' && <Select.Label className="menu-label">{group}</Select.Label>}
                {choices
                  .filter((choice) => (choice.group ?? '') === group)
                  .map((choice) => (
                    <Select.Item key={choice.value} value={choice.value} className="menu-item">
                      <Select.ItemIndicator className="menu-check">
                        <Check size={14} />
                      </Select.ItemIndicator>
                      <Select.ItemText>{choice.label}</Select.ItemText>
                      {choice.detail !== undefined && <span className="menu-detail">{choice.detail}</span>}
                    </Select.Item>
                  ))}
              </Select.Group>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

/** A list to choose from, under its label. */
export function SelectField<T extends string>({
  label,
  help,
  ...rest
}: {
  readonly label: string;
  readonly help?: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}): ReactNode {
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {(id) => <SelectBox id={id} {...rest} />}
    </Field>
  );
}

/** A switch with its words beside it. */
export function SwitchField({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="switch-field">
      <Switch.Root id={id} className="switch" checked={isOn} onCheckedChange={onChange}>
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

/** A few exclusive choices side by side. */
export function Segmented<T extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}): ReactNode {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
