import { flow } from './src/flow/flow.ts'
import { CHANNELS } from './src/flow/subjects.ts'
const f = await flow({ url: process.argv[2]!, name: 't', replicas: 1, room: 100, patience: 5, works: false })
for (const c of Object.values(CHANNELS)) { const { state } = await f.manager.streams.info(c.stream); console.log(c.stream, state.messages, state.bytes, state.last_seq) }
const { state } = await f.manager.streams.info('VARIORUM_DEAD')
for (let i = state.first_seq; i <= Math.min(state.last_seq, state.first_seq + 5); i++) { const m = await f.manager.streams.getMessage('VARIORUM_DEAD', { seq: i }); console.log(m?.header.keys().map((k) => `${k}=${decodeURIComponent(m.header.get(k))}`).join('\n')) }
await f.connection.close()
