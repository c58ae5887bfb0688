export const latinFont = 'Noto Serif'
export const khmerFont = 'Noto Serif Khmer'

const font = (name: string, instead: string, charset: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${charset}"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`

/** What Word takes where the paper's fonts are not installed: the fonts that come with it. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    font(latinFont, 'Cambria', '00'),
    font(khmerFont, 'Khmer OS;DaunPenh', '00'),
    '</w:fonts>',
  ].join(''),
}
