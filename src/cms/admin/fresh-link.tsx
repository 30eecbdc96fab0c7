import type { UIFieldServerProps } from 'payload';
import { findFreshLink } from '../collections/reviewer-links/fresh-links';
import type { Problem } from '../fields/validation';
import { say } from '../hooks/say';

const LEAD: Problem = {
  en: 'This is the link. Copy it now and send it to the reviewers: only a fingerprint of it is stored, so after ten minutes nobody can see it again. Whoever has it can read with it. If it is lost, revoke it and make a new one.',
  zh: '这就是链接。请立即复制并发给评审专家：系统只保存其指纹，十分钟后任何人都无法再次查看。持有链接者均可阅读。如有遗失，请撤销并另建链接。',
};

const LATER: Problem = {
  en: 'The link is shown to whoever makes it for ten minutes after the first save, and cannot be shown again. If it is lost, make a new one.',
  zh: '首次保存后十分钟内，链接仅向创建人显示，之后无法再次显示。如有遗失，请另建链接。',
};

/** Shows the whole address of a link to who has just made it; to everybody else, that it cannot be shown. */
export function FreshLink({ i18n, id, user }: UIFieldServerProps) {
  const link = id !== undefined && user ? findFreshLink(id, user.id) : null;
  return (
    <div className="desk-fresh-link">
      <p>{say({ i18n } as never, link ? LEAD : LATER)}</p>
      {link ? <code>{link}</code> : null}
    </div>
  );
}
