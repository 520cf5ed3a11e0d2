import { host } from '../layout/outlet.ts'

/** Where English is written and the day comes first: in these countries' addresses. */
const HOSTS =
  /\.(?:uk|ie|au|nz|in|za|ke|ng|gh|pk|sg|my|hk|mt|lk|bd|ug|tz|zw|zm|na|bw|jm|tt|scot|wales|london|eu|fr|de|es|it|nl|ch|at|be|pl|se|dk|fi|no|gr|il|ae)$/
const MONTH_FIRST = /^en(?:$|[-_](?:us|ca|ph))/i

/** Whether 9/10/2021 is the 9th of October on a page in the language `tag` ("en", "en-GB") at `url`: the host tells more than a tag that templates come with. */
export const dayFirst = (tag: string, url: string | null): boolean =>
  !MONTH_FIRST.test(tag) || HOSTS.test((url && host(url)) ?? '')
