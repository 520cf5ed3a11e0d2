// Writes test/api/variorum_api.py, the shapes of the API's answers for Python, from its own OpenAPI document: node scripts/api-python.ts
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openApi } from '../test/api/document.ts'
import { pythonShapes } from '../test/api/python.ts'

writeFileSync(fileURLToPath(new URL('../test/api/variorum_api.py', import.meta.url)), pythonShapes(await openApi()))
