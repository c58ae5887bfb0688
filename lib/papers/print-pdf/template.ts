/**
 * How a PDF is set, in the language of its typesetter. It is the only source the typesetter ever reads: a paper comes in
 * as data (sys.inputs), so nothing that was typed can be taken for markup.
 */
export const template = `
#let paper = json(bytes(sys.inputs.paper))

#let ink = rgb("#1a1a1a")
#let grey = rgb("#595959")
#let accent = rgb("#0b5563")
#let red = rgb("#9b2c2c")
#let hair = 0.4pt + rgb("#bfbfbf")
#let number-margin = 14mm
#let paragraph-margin = 10mm

// Text: lines of pieces, each in its language.

#let pieces(line) = for piece in line {
  if piece.language == none { text(piece.text) } else { text(lang: piece.language, region: none, piece.text) }
}
#let lines(given) = [#given.map(pieces).join(linebreak())]

#let sign(filling) = {
  let d = 6.2pt
  let tint = if filling in ("empty", "struck") { grey } else { accent }
  let part(dx, dy, width, height) = place(dx: dx, dy: dy, rect(width: width, height: height, fill: tint))
  pdf.artifact(box(width: d, height: d, radius: d / 2, clip: true, stroke: 0.8pt + tint, baseline: 0.2pt, {
    if filling == "half" { part(0pt, 0pt, d / 2, d) }
    if filling == "most" { part(0pt, 0pt, d / 2, d) + part(d / 2, d / 2, d / 2, d / 2) }
    if filling == "full" { part(0pt, 0pt, d, d) }
    if filling == "struck" { place(line(start: (0pt, d), end: (d, 0pt), stroke: 0.8pt + tint)) }
  }))
  h(3pt)
}

#let dressed(run) = {
  let body = lines(run.lines)
  if run.kind == "mark" { return text(size: 0.82em, weight: "bold", fill: accent)[(#body)] }
  if run.kind == "status" { return box(sign(run.filling)) + if run.filling == "struck" { strike(body) } else { body } }
  if run.bold { body = text(weight: "bold", body) }
  if run.italic { body = text(style: "italic", body) }
  if run.underline { body = underline(offset: 2pt, body) }
  if run.strike { body = strike(body) }
  if run.change == "inserted" { body = text(fill: accent, underline(offset: 2pt, stroke: 0.7pt, body)) }
  if run.change == "deleted" { body = text(fill: red, strike(stroke: 0.7pt, body)) }
  if run.address != none { body = link(run.address, text(fill: accent, underline(offset: 2pt, stroke: 0.4pt, body))) }
  body
}
// The commonest run by far, plain and on one line, comes as a mere string: a table of 500 rows is set in half the time.
#let words(runs) = for run in runs { if type(run) == str [#run] else { dressed(run) } }

// Blocks.

#let hanging(width, number, body) = par(hanging-indent: width, box(width: width, number) + body)

#let set-heading(item) = {
  let look = (
    (size: 13pt, weight: "bold", style: "normal", above: 19pt, below: 10pt),
    (size: 11pt, weight: "bold", style: "normal", above: 15pt, below: 8.5pt),
    (size: 11pt, weight: "regular", style: "italic", above: 12pt, below: 8.5pt),
  ).at(item.look - 1)
  let body = words(item.runs)
  if item.margin { body = h(-number-margin) + box(width: number-margin, lines(item.number)) + body }
  else if item.number.len() > 0 { body = lines(item.number) + h(0.7em) + body }
  block(
    above: look.above, below: look.below, sticky: item.sticky,
    inset: (left: if item.margin { number-margin } else { 0pt }),
    heading(level: item.level, text(size: look.size, weight: look.weight, style: look.style, body)),
  )
}

#let set-paragraph(item) = {
  let body = words(item.runs)
  let body = par(if item.tone == "quiet" { text(size: 0.87em, fill: grey, body) } else { body })
  if item.sticky { return block(sticky: true, body) }
  if item.align == "centre" { align(center, body) } else if item.align == "end" { align(right, body) } else { body }
}

#let set-labelled(item, set-blocks) = {
  let mark = if item.mark == none { none } else { [ ] + dressed(item.mark) }
  let line = par(text(weight: "bold", lines(item.label)) + mark + text(weight: "bold")[:] + [ ] + words(item.runs))
  if item.runs.len() == 0 { block(sticky: true, line) } else { line }
  set-blocks(item.blocks)
}

#let set-list(item, set-blocks) = {
  let items = item.items.map(entry => words(entry.runs) + parbreak() + set-blocks(entry.blocks))
  if item.style == "bulleted" { list(..items) } else { enum(..items) }
}

#let set-cell(cell, set-blocks) = if type(cell) == str [#cell] else if "runs" in cell [#words(cell.runs)] else [#set-blocks(cell.blocks)]

#let set-table(item, set-blocks) = {
  let count = item.columns.len()
  let rule = 0.9pt + ink
  let side = (start: left, centre: center, end: right)
  let named(heading, position, span) = table.cell(
    colspan: span, align: position + bottom, text(weight: "bold", lines(heading)),
  )
  let head = (table.hline(stroke: rule),)
  if item.groups.len() > 0 {
    head += item.groups.map(group => named(group.heading, center, group.span))
    head.push(table.hline(stroke: hair))
  }
  head += item.columns.map(column => named(column.heading, side.at(column.align), 1))
  head.push(table.hline(stroke: 0.5pt + ink))
  let rows = ()
  let level = 2
  for row in item.rows {
    if row.kind == "section" {
      let name = table.cell(
        colspan: count, fill: rgb("#f1f3f2"), stroke: (bottom: hair), text(weight: "bold", words(row.runs)),
      )
      // each stands under the one right above it: two of one level end the typesetter (0.7.0), and the process with it
      rows.push(table.header(level: level, name))
      level += 1
    } else {
      level = 2
      rows += row.cells.zip(item.columns).map(((cell, column)) => table.cell(
        breakable: not row.short, stroke: (bottom: hair), align: side.at(column.align) + top, set-cell(cell, set-blocks),
      ))
    }
  }
  set text(size: 9pt)
  set par(leading: 0.58em, spacing: 0.62em)
  if item.caption != none { block(above: 12pt, below: 6pt, sticky: true, text(weight: "bold", words(item.caption))) }
  block(above: 9pt, below: 14pt, table(
    columns: item.columns.map(column => column.width * 1fr),
    stroke: none, inset: (x: 4pt, y: 4.4pt),
    table.header(..head), ..rows, table.hline(stroke: rule),
  ))
}

#let set-blocks(items) = for item in items {
  if item.kind == "heading" { set-heading(item) }
  if item.kind == "paragraph" { set-paragraph(item) }
  if item.kind == "labelled" { set-labelled(item, set-blocks) }
  if item.kind == "list" { set-list(item, set-blocks) }
  if item.kind == "table" { set-table(item, set-blocks) }
  if item.kind == "indented" { pad(left: number-margin, set-blocks(item.blocks)) }
  if item.kind == "page break" { pagebreak(weak: true) }
  if item.kind == "numbered" {
    hanging(paragraph-margin, item.number, words(item.runs))
    if item.blocks.len() > 0 { pad(left: paragraph-margin, set-blocks(item.blocks)) }
  }
}

// The page.

#let small(body) = text(size: 8.5pt, fill: grey, body)

#set document(title: paper.title)
#set page(
  paper: "a4", flipped: paper.orientation == "landscape", margin: 25mm, header-ascent: 9mm, footer-descent: 6mm,
  header: small(grid(
    columns: (1fr, auto), column-gutter: 8mm,
    text(weight: "bold", fill: accent, lines(paper.marking)), align(right, lines(paper.asOf)),
  )),
  footer: small({
    set par(spacing: 5pt)
    set block(spacing: 5pt)
    line(length: 100%, stroke: hair)
    if paper.notice.len() > 0 { par(emph(lines(paper.notice))) }
    grid(
      columns: (1fr, auto), column-gutter: 8mm,
      lines(paper.audience),
      context [Page #counter(page).display() of #counter(page).final().first()],
    )
  }),
)
#set text(
  font: ("Noto Serif", "Noto Serif Khmer"), size: 11pt, fill: ink, hyphenate: false,
  lang: paper.language.tongue, region: paper.language.region,
)
#set par(leading: 0.68em, spacing: 0.95em)
#set list(marker: ([•], [–], [·]), body-indent: 0.7em, spacing: 0.62em)
#set enum(
  full: true, body-indent: 0.6em, spacing: 0.62em,
  numbering: (..n) => numbering(("1.", "(a)", "(i)").at(calc.rem(n.pos().len() - 1, 3)), n.pos().last()),
)
#show heading: it => it.body
#show title: set text(size: 17pt)

#align(center, {
  if paper.state.len() > 0 { block(below: 12pt, par(text(size: 9pt, tracking: 0.12em, fill: accent, upper(lines(paper.state))))) }
  title(lines(paper.titleLines))
  for line in paper.subtitles { block(above: 7pt, below: 7pt, par(text(size: 12pt, lines(line)))) }
})
#v(12pt)
#set-blocks(paper.blocks)
`
