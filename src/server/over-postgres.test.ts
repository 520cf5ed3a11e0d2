// The tests of the API once more, over a store in PostgreSQL.
import { after, describe } from 'node:test'
import { noPostgres, postgresServer } from '../../test/servers/postgres.ts'

if (noPostgres) describe('the API over PostgreSQL', { skip: noPostgres }, () => {})
else {
  const server = await postgresServer()
  process.env['VARIORUM_TEST_STORE'] = server.store('api')
  await import('./app.test.ts')
  after(() => server.stop())
}
