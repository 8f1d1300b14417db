# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A fence that lets everything through looks like one that finds nothing. So each is shown small trees that it must
# reject, for the right reason, and one that it must accept.
# cmake -D WORK=SCRATCH-FOLDER [-D QTCORE=FOLDER] -P selftest.cmake

cmake_policy(VERSION 3.25)
# REUSE-IgnoreStart: the small trees have licence lines of their own
set(failures "")
set(count 0)
set(licence "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: GPL-3.0-or-later\n")

# One tree: pairs of path and text. Sets result and output.
function(judge fence)
  file(REMOVE_RECURSE ${WORK})
  file(MAKE_DIRECTORY ${WORK}/src)
  while(ARGN)
    list(POP_FRONT ARGN path text)
    if(path MATCHES "\\.(h|cpp)$" AND NOT text MATCHES "^bare:")
      set(text "${licence}\n${text}")
      if(path MATCHES "\\.h$" AND NOT text MATCHES "#ifndef")
        set(text "${licence}\n#pragma once\n${text}")
      endif()
    endif()
    string(REGEX REPLACE "^bare:" "" text "${text}")
    string(REPLACE "<semicolon>" ";" text "${text}")
    file(WRITE ${WORK}/${path} "${text}\n")
  endwhile()
  execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE=${WORK} -D QTCORE=${QTCORE} -P ${CMAKE_CURRENT_LIST_DIR}/${fence}.cmake
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  # CMake wraps its messages.
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  set(result ${result} PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

macro(rejects fence reason)
  judge(${fence} ${ARGN})
  math(EXPR count "${count} + 1")
  if(result EQUAL 0)
    string(APPEND failures "\n${fence} accepts: ${ARGN}")
  else()
    string(FIND "${output}" "${reason}" at)
    if(at EQUAL -1)
      string(APPEND failures "\n${fence} rejects, but not because \"${reason}\": ${ARGN}\n${output}")
    endif()
  endif()
endmacro()

macro(accepts fence)
  judge(${fence} ${ARGN})
  math(EXPR count "${count} + 1")
  if(NOT result EQUAL 0)
    string(APPEND failures "\n${fence} rejects: ${ARGN}\n${output}")
  endif()
endmacro()

# --- layers
accepts(checklayers
  src/core/io/reader.cpp "#include \"io/reader.h\"\n#include \"check/checks.h\"\n#include \"model/election.h\"\n#include <yaml-cpp/eventhandler.h>\n#include <QString>\n#include <QtGlobal>\n#include <QtCore/QList>"
  src/core/report/csv.h "#include \"analysis/matching.h\""
  src/gui/pages/comparepage.cpp "#include \"pages/comparepage.h\"\n#include \"ui_comparepage.h\"\n#include \"itemmodels/comparisonmodel.h\"\n#include \"comparepage.moc\""
  src/gui/itemmodels/comparisonmodel.h "class ComparisonModel : public QAbstractTableModel"
  src/gui/shell/mainwindow.cpp "#include \"pages/comparepage.h\"\n#include \"editor/editorpage.h\"\n// a comment: public QAbstractItemModel"
  src/cli/main.cpp "#include \"output.h\"\n#include \"report/csv.h\"" src/cli/output.h "")
rejects(checklayers "model may not include \"io/reader.h\"" src/core/model/election.h "#include \"io/reader.h\"")
rejects(checklayers "check may not include \"io/reader.h\"" src/core/check/checks.cpp "#include \"io/reader.h\"")
rejects(checklayers "io may not include \"analysis/matching.h\"" src/core/io/reader.cpp "#include \"analysis/matching.h\"")
rejects(checklayers "base may not include \"model/ids.h\" (it may include: nothing but itself)" src/core/base/text.cpp "#include \"model/ids.h\"")
rejects(checklayers "report may not include \"pages/homepage.h\"" src/core/report/html.cpp "#include \"pages/homepage.h\"")
rejects(checklayers "pages may not include \"shell/mainwindow.h\"" src/gui/pages/homepage.cpp "#include \"shell/mainwindow.h\"")
rejects(checklayers "pages may not include \"editor/editorpage.h\"" src/gui/pages/homepage.cpp "#include \"editor/editorpage.h\"")
rejects(checklayers "widgets may not include \"charts/radar.h\"" src/gui/widgets/badge.cpp "#include \"charts/radar.h\"")
rejects(checklayers "a page includes another page" src/gui/pages/homepage.cpp "#include \"pages/comparepage.h\"")
rejects(checklayers "climbs with ../" src/core/io/reader.cpp "#  include \"../model/election.h\"")
rejects(checklayers "does not name its layer" src/core/io/reader.cpp "#include \"reader.h\"")
rejects(checklayers "in a header" src/gui/pages/homepage.h "#include \"ui_homepage.h\"")
rejects(checklayers "belongs to another class" src/gui/pages/homepage.cpp "#include \"ui_comparepage.h\"")
rejects(checklayers "outside src/core/io/*.cpp" src/core/io/reader.h "#include <yaml-cpp/yaml.h>")
rejects(checklayers "outside src/core/io/*.cpp" src/gui/editor/outline.cpp "#include <yaml-cpp/yaml.h>")
rejects(checklayers "outside src/core/base/qrcode.cpp" src/core/report/sheet.cpp "#include <qrcodegen.hpp>")
rejects(checklayers "outside src/cli/picturefile.cpp" src/cli/codecommand.cpp "#include <turbojpeg.h>")
rejects(checklayers "outside src/core/interchange/codeinpicture.cpp" src/gui/shell/scan.cpp "#include <ZXing/ReadBarcode.h>")
rejects(checklayers "<QtWidgets/QWidget> in core" src/core/model/election.h "#include <QtWidgets/QWidget>")
rejects(checklayers "<QtGui/QColor> in cli" src/cli/main.cpp "#include <QtGui/QColor>")
if(QTCORE)
  rejects(checklayers "<QtWidgets> in core is not a QtCore header" src/core/model/election.h "#include <QtWidgets>")
  rejects(checklayers "<QColor> in core is not a QtCore header" src/core/model/election.h "#include <QColor>")
endif()
rejects(checklayers "a subclass of QSortFilterProxyModel" src/gui/pages/homepage.cpp "class P : public QSortFilterProxyModel")
rejects(checklayers "a subclass of QStyledItemDelegate" src/gui/widgets/badge.h "class B final : public QStyledItemDelegate")
rejects(checklayers "is not a layer" src/core/utils/misc.h "")
rejects(checklayers "lies in no layer" src/misc.cpp "")
rejects(checklayers "src/core/io/reader.cpp:7:" src/core/io/reader.cpp "// [x] <semicolon>\n\n\n#include \"analysis/matching.h\"")

# --- forms and classes
set(form "bare:<ui><class>preau::gui::HomePage</class></ui>")
set(header "std::unique_ptr<Ui::HomePage> m_ui<semicolon>")
accepts(checkuipairs ui/homepage.ui "${form}" src/gui/pages/homepage.h "${header}" src/gui/pages/homepage.cpp "#include \"ui_homepage.h\"")
rejects(checkuipairs "expected src/gui/*/homepage.h and .cpp" ui/homepage.ui "${form}")
rejects(checkuipairs "no .cpp includes" ui/homepage.ui "${form}" src/gui/pages/homepage.h "${header}" src/gui/pages/homepage.cpp "")
rejects(checkuipairs "has no ui/homepage.ui" src/gui/pages/homepage.cpp "#include \"ui_homepage.h\"")
rejects(checkuipairs "not preau::gui::" ui/homepage.ui "bare:<ui><class>HomePage</class></ui>" src/gui/pages/homepage.h "${header}" src/gui/pages/homepage.cpp "#include \"ui_homepage.h\"")
rejects(checkuipairs "its root class is Form" ui/homepage.ui "bare:<ui><class>preau::gui::Form</class></ui>" src/gui/pages/homepage.h "${header}" src/gui/pages/homepage.cpp "#include \"ui_homepage.h\"")
rejects(checkuipairs "does not hold" ui/homepage.ui "${form}" src/gui/pages/homepage.h "Ui::HomePage *ui<semicolon>" src/gui/pages/homepage.cpp "#include \"ui_homepage.h\"")

# --- forbidden words
accepts(checkforbidden
  src/core/io/a.cpp "// not a YAML::Node, no QProcess here\nYAML::EventHandler *h<semicolon> QProcessEnvironment e<semicolon>\nauto u = u\"https://example.org\"_s<semicolon>"
  src/gui/widgets/tokens.cpp "QColor(0x12, 0x34, 0x56)<semicolon> auto c = \"#7a5195\"<semicolon>"
  src/gui/widgets/badge.cpp "#define X\nauto c = token(Token::Ink)<semicolon> painter.fillRect(r, Qt::transparent)<semicolon> QColor(name)<semicolon>"
  src/gui/shell/externalopener.cpp "QDesktopServices::openUrl(url)<semicolon>"
  tests/gui/tst_a.cpp "QTRY_VERIFY(done)<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "QColor a = 0xff0000<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "QColor b{QRgb{0xffff0000U}}<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "QColor d(QStringLiteral(\"red\"))<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "auto c = QColorConstants::Red<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "c.setNamedColor(name)<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "c.setRgb(1, 2, 3)<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "auto s = \"color: red<semicolon>\"_s<semicolon>")
rejects(checkforbidden "however it is spelt" src/gui/widgets/a.cpp "auto s = \"background-color: rgb(1, 2, 3)\"_s<semicolon>")
rejects(checkforbidden "the tree of yaml-cpp" src/core/io/a.cpp "auto root = YAML::LoadFile(name)<semicolon>")
rejects(checkforbidden "the tree of yaml-cpp" src/core/io/a.cpp "void f(const YAML::Node &node)<semicolon>")
rejects(checkforbidden "no network code" src/gui/shell/a.cpp "QNetworkAccessManager manager<semicolon>")
rejects(checkforbidden "no network code" src/core/io/a.cpp "QTcpSocket socket<semicolon>")
rejects(checkforbidden "CUPS" src/gui/shell/a.cpp "QPrinter printer<semicolon>")
rejects(checkforbidden "CUPS" src/gui/shell/a.cpp "QPrintDialog dialog<semicolon>")
rejects(checkforbidden "starts no other program" src/gui/shell/a.cpp "QProcess::startDetached(name)<semicolon>")
rejects(checkforbidden "through ExternalOpener only" src/gui/pages/a.cpp "QDesktopServices::openUrl(url)<semicolon>")
rejects(checkforbidden "through FileDialogs only" src/gui/pages/a.cpp "QFileDialog::getOpenFileName(this)<semicolon>")
rejects(checkforbidden "is a token of tokens.cpp" src/gui/pages/a.cpp "QColor c(QColor(255, 0, 0))<semicolon>")
rejects(checkforbidden "is a token of tokens.cpp" src/gui/pages/a.cpp "auto c = QColor(u\"tomato\"_s)<semicolon>")
rejects(checkforbidden "is a token of tokens.cpp" src/gui/pages/a.cpp "auto c = u\"#fff\"_s<semicolon>")
rejects(checkforbidden "is a token of tokens.cpp" src/gui/pages/a.cpp "painter.setPen(Qt::red)<semicolon>")
rejects(checkforbidden "is a token of tokens.cpp" ui/a.ui "bare:<string>color: #1a2b3c<semicolon></string>")
rejects(checkforbidden "is a token of tokens.cpp" resources/a.qss.in "bare:QLabel { color: #1a2b3c<semicolon> }")
rejects(checkforbidden "must be seen, not obeyed" src/gui/pages/a.cpp "label->setTextFormat(Qt::RichText)<semicolon>")
rejects(checkforbidden "must be seen, not obeyed" src/gui/pages/a.cpp "edit->setHtml(text)<semicolon>")
rejects(checkforbidden "breaks without a sound" src/gui/pages/a.cpp "connect(a, SIGNAL(clicked()), b, SLOT(go()))<semicolon>")
rejects(checkforbidden "breaks without a sound" src/gui/pages/a.h "void on_button_clicked()<semicolon>")
rejects(checkforbidden "a test that sleeps" tests/gui/tst_a.cpp "QTest::qWait(100)<semicolon>")
rejects(checkforbidden "a test that sleeps" tests/gui/tst_a.cpp "QThread::msleep(100)<semicolon>")
rejects(checkforbidden "public face" src/gui/pages/a.h "friend class TestHomePage<semicolon>")
rejects(checkforbidden "what lands is finished" src/core/io/a.py "bare:# SPDX-FileCopyrightText: 2026 A\n# SPDX-License-Identifier: GPL-3.0-or-later\n# TODO: later")
rejects(checkforbidden "start with #pragma once" src/core/io/a.h "#ifndef PREAU_A_H\n#define PREAU_A_H\n#endif")
rejects(checkforbidden "sources are listed" src/core/CMakeLists.txt "bare:# SPDX-FileCopyrightText: 2026 A\n# SPDX-License-Identifier: GPL-3.0-or-later\nfile(GLOB all *.cpp)")
rejects(checkforbidden "no SPDX lines" src/core/io/a.cpp "bare:int i<semicolon>")
rejects(checkforbidden "src/core/io/a.cpp:6:" src/core/io/a.cpp "// [\n\nQProcess p<semicolon>")

file(REMOVE_RECURSE ${WORK})
if(failures)
  message(FATAL_ERROR "${failures}")
endif()
message(STATUS "${count} small trees judged rightly")
# REUSE-IgnoreEnd
