/** Data for machines that only a stylesheet hides: "https://echo.example/ferry.jpg 1707 2560 Edda Lorne 2031-05-04". */
const SIZED = /^https?:\/\/\S{1,300}\s\d{1,5}\s\d{1,5}(?:\s|$)/

/** Whether a text opens with the address of a picture, its height and its width. */
export const isPictureData = (text: string): boolean => SIZED.test(text)
