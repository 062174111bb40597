import type { CommandId, CommandInfo } from '../../../bridge/commands.ts';
import type { DiscrepancyCategory, MarkReason, Severity } from '../../../core/model.ts';
import type { MessageKey } from '../../i18n.ts';
import type { CategoryFamily } from '../../state/problems.ts';

/** Key of a command's name. */
export function commandKey(id: CommandId): MessageKey {
  return `command.${id}`;
}

/** Key of a menu's name. */
export function menuKey(menu: CommandInfo['menu']): MessageKey {
  return `menu.${menu}`;
}

/** Key of a category's name. */
export function categoryKey(category: DiscrepancyCategory): MessageKey {
  return `category.${category}`;
}

/** Key of a severity's name. */
export function severityKey(severity: Severity): MessageKey {
  return `severity.${severity}`;
}

/** Key of a family's name. */
export function familyKey(family: CategoryFamily): MessageKey {
  return `family.${family}`;
}

/** Key of the reason for which a stretch is not content. */
export function reasonKey(reason: MarkReason): MessageKey {
  return `reason.${reason}`;
}
