import './style/index.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { language } from './texts/texts.ts'

document.documentElement.lang = language

mount(App, { target: document.body })
