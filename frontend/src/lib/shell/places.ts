import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import House from '@lucide/svelte/icons/house';
import LibraryBig from '@lucide/svelte/icons/library-big';
import MessageCircleHeart from '@lucide/svelte/icons/message-circle-heart';
import UsersRound from '@lucide/svelte/icons/users-round';
import { paths } from '#lib/paths.ts';

/** The places the rail and the bottom bar lead to. */
export const places = [
  { name: 'home', href: paths.home(), icon: House, key: 'h' },
  { name: 'teams', href: paths.teams(), icon: UsersRound, key: 't' },
  { name: 'strategies', href: paths.strategies(), icon: LibraryBig, key: 's' },
  { name: 'coaching', href: paths.coaching(), icon: MessageCircleHeart, key: 'c' }
] as const;

/** For those who keep the roster. */
export const adminPlace = { name: 'admin', href: paths.admin(), icon: ClipboardList } as const;

/** Whether a page belongs to a place; goals and meetings are a team's. */
export function isWithin(pathname: string, href: string): boolean {
  if (href === paths.home()) return pathname === href;
  const isOfTeam = /^\/(goals|meetings)\//.test(pathname) && href === paths.teams();
  return isOfTeam || pathname === href || pathname.startsWith(`${href}/`);
}
