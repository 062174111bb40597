import { Tooltip } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import type { CommandId } from '../../../bridge/commands.ts';
import { chordLabel, useKeyLayout } from '../../commands/keyboard.ts';
import { isEnabled, runCommand } from '../../commands/registry.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { useUi } from '../../state/ui-store.ts';
import { commandKey } from './command-words.ts';

type ButtonProps = ComponentProps<'button'> & {
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
};

/** A button with words, and an icon before them where it helps. */
export function Button({ tone = 'plain', icon, children, className, ...rest }: ButtonProps): ReactNode {
  return (
    <button type="button" className={`button button-${tone} ${className ?? ''}`} {...rest}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

/** Shows words and a chord when the pointer rests or focus arrives. */
export function Hint({
  label,
  chord,
  side = 'bottom',
  children,
}: {
  readonly label: string;
  readonly chord?: string;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="hint" side={side} sideOffset={6} collisionPadding={8}>
          <span>{label}</span>
          {chord && <kbd>{chord}</kbd>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

type IconButtonProps = ComponentProps<'button'> & {
  readonly label: string;
  readonly chord?: string;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly isOn?: boolean;
};

/** A button of one icon; its name is a tooltip and the accessible name. */
export function IconButton({ label, chord, side, isOn, className, ...rest }: IconButtonProps): ReactNode {
  return (
    <Hint label={label} {...(chord ? { chord } : {})} {...(side ? { side } : {})}>
      <button
        type="button"
        className={`icon-button ${className ?? ''}`}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        {...rest}
      />
    </Hint>
  );
}

/** An icon button that runs a command of the table, greyed while it cannot. */
export function CommandButton({
  command,
  icon,
  isOn,
  side,
}: {
  readonly command: CommandId;
  readonly icon: ReactNode;
  readonly isOn?: boolean;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}): ReactNode {
  const { t } = useT();
  const layout = useKeyLayout((state) => state.layout);
  // Whether a command can run depends on both stores: a change of either asks again, and draws where the answer is new.
  const canRun = useData(() => isEnabled(command));
  const canRunStill = useUi(() => isEnabled(command));
  return (
    <IconButton
      label={t(commandKey(command))}
      chord={chordLabel(command, layout)}
      disabled={!(canRun && canRunStill)}
      onClick={() => runCommand(command)}
      {...(isOn === undefined ? {} : { isOn })}
      {...(side ? { side } : {})}
    >
      {icon}
    </IconButton>
  );
}
