import './style/index.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { bringFonts } from './lib/fonts.ts'

bringFonts()
mount(App, { target: document.body })
