# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Words that must not stand in the code, each with its reason. Comments may use them.
# cmake -D SOURCE=FOLDER -P checkforbidden.cmake

include(${CMAKE_CURRENT_LIST_DIR}/fence.cmake)

# forbid(NAME IN path-regex [EXCEPT path-regex] WORDS line-regex WHY reason)
set(rules "")
macro(forbid name)
  cmake_parse_arguments(rule "" "IN;EXCEPT;WORDS;WHY" "" ${ARGN})
  list(APPEND rules ${name})
  foreach(key IN ITEMS IN EXCEPT WORDS WHY)
    set(${name}_${key} "${rule_${key}}")
  endforeach()
endmacro()

set(code "\\.(cpp|h)$")

forbid(yaml_tree IN "^src/.*${code}"
  WORDS "YAML::(Load[A-Za-z]*|Node|Clone|Emitter|Dump)([^A-Za-z]|$)"
  WHY "the tree of yaml-cpp expands aliases, drops duplicate keys and loses places and comments, and an 11-byte file \
can hang it; files are read from events under limits and written as text edits (docs/decisions/events-not-trees.md)")

forbid(network IN "^src/.*${code}"
  WORDS "(^|[^A-Za-z])(QNetwork[A-Za-z]*|Q(Tcp|Udp|Ssl|Local|Web|Abstract)(Socket|Server)|QHostAddress|QHostInfo|QDns[A-Za-z]*|AF_INET6?|getaddrinfo|sockaddr_in6?|curl_[a-z]+|WinHttp[A-Za-z]*|InternetOpen[A-Za-z]*)([^A-Za-z]|$)"
  WHY "Préau has no network code at all; what a voter answers cannot leave the machine (docs/decisions/no-network.md)")

forbid(printing IN "^src/.*${code}"
  WORDS "(^|[^A-Za-z])(QPrint(er|Dialog|PreviewDialog|PreviewWidget|Engine|erInfo)|QAbstractPrintDialog|QPageSetupDialog)([^A-Za-z]|$)"
  WHY "QtPrintSupport loads CUPS, which opens sockets and leaves a job file; PDF comes from QPdfWriter \
(docs/decisions/no-print-support.md)")

forbid(processes IN "^src/.*${code}"
  WORDS "(^|[^A-Za-z_:])(QProcess|popen|posix_spawnp?|v?fork|execv[pe]*|execl[pe]*|std::system|ShellExecute[A-Za-z]*|CreateProcess[A-Za-z]*)([^A-Za-z_]|$)"
  WHY "Préau starts no other program: on a kiosk that would be a way out into the desktop")

forbid(opening IN "^src/.*${code}" EXCEPT "^src/gui/shell/externalopener\\.(cpp|h)$"
  WORDS "QDesktopServices"
  WHY "a link or a file leaves the program through ExternalOpener only, which shows the whole address first and \
refuses on a kiosk")

forbid(choosing IN "^src/.*${code}" EXCEPT "^src/gui/shell/filedialogs\\.(cpp|h)$"
  WORDS "QFileDialog"
  WHY "file dialogs are asked for through FileDialogs only: tests answer them, a kiosk has none, and nobody's folders \
are remembered")

set(hex "[0-9a-fA-F]")
forbid(colours IN "^(src/(gui|app)/.*\\.(cpp|h)|ui/.*\\.ui|resources/.*\\.qss(\\.in)?)$" EXCEPT "^src/gui/widgets/tokens\\.cpp$"
  WORDS "#(${hex}${hex}${hex}|${hex}${hex}${hex}${hex}|${hex}${hex}${hex}${hex}${hex}${hex}|${hex}${hex}${hex}${hex}${hex}${hex}${hex}${hex})([^0-9A-Za-z_-]|$)|QColor *[({] *(u?\"|'|Q?L[A-Za-z]*[(]|[0-9])|QColor *[({] *Qt::[a-z]|qRgba? *[(] *[0-9]|QColor::from(Rgb|Rgba|Hsl|Hsv|String|RgbF)[A-Z]? *[(] *[u\"0-9]|Qt::(black|white|red|green|blue|cyan|magenta|yellow|gray|darkRed|darkGreen|darkBlue|darkCyan|darkMagenta|darkYellow|darkGray|lightGray)([^A-Za-z]|$)|<red>"
  WHY "every colour is a token of tokens.cpp, where its contrast is tested in light, dark and high contrast; a literal \
colour is right in one of them at most")

forbid(colour_spellings IN "^(src/(gui|app)/.*\\.(cpp|h)|ui/.*\\.ui)$" EXCEPT "^src/gui/widgets/tokens\\.cpp$"
  WORDS "QColorConstants::|setNamedColor *[(]|[.>]setRgba?F? *[(] *[0-9]|QColor +[A-Za-z_]+ *[({=] *(QRgb|QStringLiteral|u?\"|[0-9])|QColor *[({] *QRgb|[\"{>-]color: *(rgba?[(]|[a-z]+([^a-z:(]|$))"
  WHY "every colour is a token of tokens.cpp, however it is spelt")

forbid(rich_text IN "^(src/(gui|app)/.*\\.(cpp|h)|ui/.*\\.ui)$" EXCEPT "^src/gui/shell/(documentexport|helppage)\\.(cpp|h)$"
  WORDS "Qt::(RichText|AutoText|MarkdownText)|(^|[^A-Za-z])(setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|fromHtml|fromMarkdown) *[(]|<enum>Qt::(RichText|AutoText|MarkdownText)"
  WHY "texts come from data files, and markup in them must be seen, not obeyed: a label that takes rich text reads \
local files and fetches pictures (docs/decisions/plain-text.md)")

forbid(string_connects IN "^(src|tests)/.*${code}"
  WORDS "(^|[^A-Za-z_])(SIGNAL|SLOT) *[(]|void on_[A-Za-z0-9]+_[a-z]"
  WHY "a connection by name breaks without a sound when something is renamed; connect pointers to members")

forbid(sleeping IN "^tests/.*${code}"
  WORDS "qWait *[(]|qSleep *[(]|QThread::(m|u)?sleep|std::this_thread::sleep"
  WHY "a test that sleeps is slow on fast machines and wrong on slow ones: use QTRY_COMPARE, QTRY_VERIFY, \
QSignalSpy::wait, or drive the timer by hand")

forbid(befriending IN "^src/.*${code}"
  WORDS "friend +class +([A-Za-z]*Test|[Tt]st)"
  WHY "tests go through the public face; what they cannot reach there, users cannot either")

forbid(later IN "^(src|tests|fuzz|bench|cmake|packaging|ui)/" EXCEPT "^tests/lint/"
  WORDS "(^|[^A-Za-z])(TODO|FIXME|XXX|HACK)([^A-Za-z]|$)"
  WHY "what lands is finished; what is not yet there is in the tracker")

forbid(guards IN "^(src|tests|fuzz|bench)/.*\\.h$"
  WORDS "^ *# *ifndef +[A-Z0-9_]+_H(PP)?_* *$"
  WHY "headers start with #pragma once: guards drift and collide")

forbid(globbing IN "^(src|tests|ui|resources|translations)/.*(CMakeLists\\.txt|\\.cmake)$" EXCEPT "^tests/lint/"
  WORDS "file *[(] *GLOB.*[.](cpp|h|ui|ts)"
  WHY "sources are listed, so that a new file shows in the diff and cannot be forgotten in a build folder")

set(files "")
foreach(folder IN ITEMS src tests fuzz bench ui resources cmake packaging translations)
  fence_files(some ${folder} .cpp .h .ui .qss .qss.in .cmake CMakeLists.txt .py .sh)
  list(APPEND files ${some})
endforeach()

foreach(path IN LISTS files)
  get_filename_component(ending ${path} LAST_EXT)
  if(ending MATCHES "^\\.(cpp|h)$")
    set(cut TRUE)
  else()
    set(cut FALSE)
  endif()
  set(lines "")
  foreach(rule IN LISTS rules)
    if(NOT path MATCHES "${${rule}_IN}" OR (${rule}_EXCEPT AND path MATCHES "${${rule}_EXCEPT}"))
      continue()
    endif()
    if(NOT lines)
      fence_lines(lines ${path} ${cut})
    endif()
    # One match over the whole list first: it is fast, and nearly always there is nothing to find.
    string(REGEX MATCH "${${rule}_WORDS}" any "${lines}")
    if(any STREQUAL "" AND NOT ${rule}_WORDS MATCHES "^\\^")
      continue()
    endif()
    set(number 0)
    foreach(line IN LISTS lines)
      math(EXPR number "${number} + 1")
      if(line MATCHES "${${rule}_WORDS}")
        string(STRIP "${line}" shown)
        breach("${path}:${number}" "${shown}" "${${rule}_WHY}")
      endif()
    endforeach()
  endforeach()
endforeach()

# Every source says whose it is and under which licence, and every header is included once.
set(own CMakeLists.txt dev .ci/run packages.txt)
foreach(path IN LISTS own files)
  if(NOT EXISTS ${SOURCE}/${path} OR path MATCHES "\\.(ui|qss|in)$" OR path MATCHES "^tests/data/")
    continue()
  endif()
  file(READ ${SOURCE}/${path} head LIMIT 400)
  if(NOT head MATCHES "SPDX-FileCopyrightText: [0-9]+ " OR NOT head MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
    breach("${path}:1" "no SPDX lines at the top" "whoever takes one file must see its licence; two lines do it: \
SPDX-FileCopyrightText and SPDX-License-Identifier: GPL-3.0-or-later")
  endif()
  if(path MATCHES "\\.h$")
    file(READ ${SOURCE}/${path} text)
    if(NOT text MATCHES "\n#pragma once\n")
      breach("${path}:1" "no #pragma once" "a header included twice must not be compiled twice")
    endif()
  endif()
endforeach()

fence_end()
