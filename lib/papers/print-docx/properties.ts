/** Escaped for XML; the text is printable already. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** What Word shows under "Properties": the title, and the product as its author; never who pressed the button. */
export const coreProperties = (title: string, language: string, instant: string) => ({
  path: 'docProps/core.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    '<dc:creator>Cochair</dc:creator>',
    `<dc:language>${escaped(language)}</dc:language>`,
    '<cp:lastModifiedBy>Cochair</cp:lastModifiedBy>',
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    `<dc:title>${escaped(title)}</dc:title>`,
    '</cp:coreProperties>',
  ].join(''),
})
