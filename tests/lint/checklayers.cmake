# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The include graph between the folders of src/ has no cycle and no shortcut. Static libraries hide a cycle from
# the linker, and Qt's include folders let core spell a Widgets header, so the includes themselves are read.
#
#   base ◄─ model ◄─┬─ check ◄─ io
#                   ├─ interchange
#                   └─ analysis ◄─ report          core; QtCore only
#
#   core ◄─ widgets ◄─┬─ charts ◄────┐
#                     └─ itemmodels ◄┼─ pages ◄──┬─ shell      gui
#                                    └─ editor ◄─┘
#
# cmake -D SOURCE=FOLDER [-D QTCORE=FOLDER-OF-QTCORE-HEADERS] -P checklayers.cmake

include(${CMAKE_CURRENT_LIST_DIR}/fence.cmake)

set(core_folders base model io interchange check analysis report)
set(gui_folders widgets charts itemmodels pages editor shell)

# allowed_X: what a file in folder X may include, besides X itself.
set(allowed_base)
set(allowed_model base)
set(allowed_io base model check)   # what is read is checked, and both come out as findings
set(allowed_interchange base model)
set(allowed_check base model)
set(allowed_analysis base model)
set(allowed_report base model analysis)
set(allowed_widgets ${core_folders})
set(allowed_charts ${core_folders} widgets)
set(allowed_itemmodels ${core_folders} widgets)
set(allowed_pages ${core_folders} widgets charts itemmodels)
set(allowed_editor ${core_folders} widgets charts itemmodels)
set(allowed_shell ${core_folders} widgets charts itemmodels pages editor)
set(allowed_cli ${core_folders})
set(allowed_app ${core_folders} ${gui_folders})

set(why_layers "each folder knows only what lies under it; that is what keeps the core usable without a screen and \
every page testable alone (docs/architecture.md)")

set(why_core "core and the command line know QtCore only: they run on machines without a display, and the linker \
does not notice a header")

fence_files(files src .h .cpp .mm)
foreach(path IN LISTS files)
  if(NOT path MATCHES "^src/((core|gui)/([a-z]+)|(cli|app))/")
    breach("${path}" "lies in no layer" "sources are in src/core/LAYER, src/gui/LAYER, src/cli or src/app, so that \
the path says what a file may know")
    continue()
  endif()
  set(folder "${CMAKE_MATCH_3}${CMAKE_MATCH_4}")
  set(side "${CMAKE_MATCH_2}${CMAKE_MATCH_4}")
  get_filename_component(stem ${path} NAME_WE)
  get_filename_component(ending ${path} LAST_EXT)
  if((side STREQUAL "core" AND NOT folder IN_LIST core_folders) OR (side STREQUAL "gui" AND NOT folder IN_LIST gui_folders))
    breach("${path}" "src/${side}/${folder} is not a layer" "the layers are ${core_folders} in core and ${gui_folders} \
in gui; there is no folder for odds and ends, such folders are where layers dissolve")
    continue()
  endif()

  fence_lines(lines ${path} TRUE)
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    set(place "${path}:${number}")

    if(line MATCHES "^[ \t]*#[ \t]*include[ \t]*\"([^\"]+)\"")
      set(target "${CMAKE_MATCH_1}")
      if(target MATCHES "(^|/)\\.\\./")
        breach("${place}" "\"${target}\" climbs with ../" "an include is spelled from the library's root, so that its \
first segment names the layer")
      elseif(target MATCHES "^ui_(.*)\\.h$")
        if(ending STREQUAL ".h")
          breach("${place}" "\"${target}\" in a header" "a form is private to its class: forward-declare Ui::Class, hold \
it in a unique_ptr, and include the generated header in the .cpp only")
        elseif(NOT CMAKE_MATCH_1 STREQUAL stem)
          breach("${place}" "\"${target}\" belongs to another class" "ui/x.ui is the form of the class in x.cpp and of \
no other")
        elseif(NOT side STREQUAL "gui")
          breach("${place}" "\"${target}\" outside gui" "${why_layers}")
        endif()
      elseif(target MATCHES "\\.moc$")
        # moc's output for this very file
      elseif(target MATCHES "^([a-z]+)/(.*)$")
        set(layer "${CMAKE_MATCH_1}")
        set(rest "${CMAKE_MATCH_2}")
        if(NOT layer STREQUAL folder AND NOT layer IN_LIST allowed_${folder})
          if(allowed_${folder})
            list(JOIN allowed_${folder} ", " may)
          else()
            set(may "nothing but itself")
          endif()
          breach("${place}" "${folder} may not include \"${target}\" (it may include: ${may})" "${why_layers}")
        elseif(folder STREQUAL "pages" AND layer STREQUAL "pages" AND rest MATCHES "^(.+page)\\.h$"
               AND NOT CMAKE_MATCH_1 STREQUAL stem)
          breach("${place}" "a page includes another page, \"${target}\"" "a page emits what the reader wants (a signal \
that names an intention) and the window decides; so each page opens alone in a test")
        endif()
      elseif(NOT (folder MATCHES "^(cli|app)$" AND EXISTS ${SOURCE}/src/${folder}/${target}))
        breach("${place}" "\"${target}\" does not name its layer" "an include is spelled from the library's root \
(\"model/election.h\"), so that its first segment names the layer")
      endif()

    elseif(line MATCHES "^[ \t]*#[ \t]*include[ \t]*<([^>]+)>")
      set(target "${CMAKE_MATCH_1}")
      if(target MATCHES "^yaml-cpp/" AND NOT path MATCHES "^src/core/io/[^/]*\\.cpp$")
        breach("${place}" "<${target}> outside src/core/io/*.cpp" "one place knows the YAML library; everything else \
sees values and findings")
      elseif(target MATCHES "^qrcodegen" AND NOT path STREQUAL "src/core/base/qrcode.cpp")
        breach("${place}" "<${target}> outside src/core/base/qrcode.cpp" "one file knows the library that makes QR codes; \
everything else sees squares")
      elseif(target MATCHES "^(png|jpeglib|turbojpeg)\\.h$" AND NOT path STREQUAL "src/cli/picturefile.cpp")
        breach("${place}" "<${target}> outside src/cli/picturefile.cpp" "pictures are read by QtGui; the command line, \
which has none, reads them in one file")
      elseif(target MATCHES "^ZXing/" AND NOT path STREQUAL "src/core/interchange/codeinpicture.cpp")
        breach("${place}" "<${target}> outside src/core/interchange/codeinpicture.cpp" "one file knows the library that \
reads QR codes, and Préau is built without it, too")
      elseif(side MATCHES "^(core|cli)$" AND target MATCHES "^(Qt[A-Z][A-Za-z0-9]*)/" AND NOT CMAKE_MATCH_1 STREQUAL "QtCore")
        breach("${place}" "<${target}> in ${side}" "${why_core}")
      elseif(side MATCHES "^(core|cli)$" AND target MATCHES "^Q[A-Za-z0-9]*$" AND QTCORE AND NOT EXISTS ${QTCORE}/${target})
        breach("${place}" "<${target}> in ${side} is not a QtCore header" "${why_core}")
      endif()

    elseif(NOT folder STREQUAL "itemmodels" AND line MATCHES
           "public[ \t]+(Q(Abstract(Item|Table|List|Proxy)Model|SortFilterProxyModel|IdentityProxyModel|ConcatenateTablesProxyModel|TransposeProxyModel|StandardItemModel|StringListModel|StyledItemDelegate|ItemDelegate|AbstractItemDelegate))")
      breach("${place}" "a subclass of ${CMAKE_MATCH_1} outside src/gui/itemmodels" "models and delegates are thin \
adapters over values and live together, so that no parser, page or chart grows one of its own")
    endif()
  endforeach()
endforeach()

fence_end()
