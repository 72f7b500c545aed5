#ifndef COTERIE_CXML2_SHIM_H
#define COTERIE_CXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>

#endif
