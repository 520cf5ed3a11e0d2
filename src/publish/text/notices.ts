import type { Notice } from '../../model/index.ts'
import { cut } from '../view/cut.ts'
import { visible } from '../view/visible.ts'
import { flow, heading, INDENT, type Page, rest } from './page.ts'

const MOST = 10

/** What was wrong or doubtful in the input. */
export const noticesSection = (page: Page, notices: readonly Notice[]): string[] => {
  const { shown, rest: left } = cut(notices, MOST, page.all)
  const lines = shown.flatMap((n) => {
    const witness = n.article === null ? undefined : page.witnesses.get(n.article)
    const place = witness ? `${witness.siglum} ${witness.outlet}` : visible(n.where ?? '')
    return flow(
      page,
      `${place ? `${place}: ` : ''}${visible(n.says)} [${visible(n.rule)}]`,
      `${INDENT}  `,
      `${INDENT}! `,
    )
  })
  return notices.length ? [...heading(page, 'Notices', notices.length), ...lines, ...rest(page, left)] : []
}
