import type { Calendar } from '../topics/calendar.ts'

export const calendar: Calendar = {}
