// A narrow face of libgvc and libcgraph.
//
// Functions here do one call each. They exist because the library's handles are reached through
// macros, its globals are no safe values in Swift, and its signatures differ between releases
// (char * or const char *, unsigned int or size_t for lengths).
#ifndef COTERIE_GRAPHVIZ_SHIM_H
#define COTERIE_GRAPHVIZ_SHIM_H

#include <stddef.h>
#include <stdlib.h>
#include <gvc.h>

typedef struct {
  double x, y, width, height;
} coterie_box;

typedef int (*coterie_error_sink)(char *text);

static inline void *coterie_context_new(void) { return gvContext(); }
static inline void coterie_context_free(void *context) { gvFreeContext((GVC_t *)context); }
static inline void coterie_set_error_sink(coterie_error_sink sink) { agseterrf(sink); }

static inline void *coterie_graph_new(const char *name, int directed) {
  return agopen((char *)name, directed ? Agdirected : Agundirected, NULL);
}
static inline void coterie_graph_free(void *graph) { agclose((Agraph_t *)graph); }

static inline void *coterie_node(void *graph, const char *name) {
  return agnode((Agraph_t *)graph, (char *)name, 1);
}
static inline void *coterie_edge(void *graph, void *tail, void *head, const char *key) {
  return agedge((Agraph_t *)graph, (Agnode_t *)tail, (Agnode_t *)head, (char *)key, 1);
}
static inline void *coterie_subgraph(void *graph, const char *name) {
  return agsubg((Agraph_t *)graph, (char *)name, 1);
}
static inline void coterie_add_to_subgraph(void *subgraph, void *node) {
  agsubnode((Agraph_t *)subgraph, (Agnode_t *)node, 1);
}

// A subgraph's attribute must be declared at the root; every other graph then has an empty one.
static inline int coterie_set(void *object, const char *name, const char *value) {
  return agsafeset(object, (char *)name, (char *)value, (char *)"");
}
static inline const char *coterie_get(void *object, const char *name) {
  return agget(object, (char *)name);
}

// Layouts draw from the C library's generators, which are set to the same point each time.
static inline int coterie_layout(void *context, void *graph, const char *engine) {
  srand(1);
  srand48(1);
  return gvLayout((GVC_t *)context, (Agraph_t *)graph, (char *)engine);
}
static inline int coterie_layout_free(void *context, void *graph) {
  return gvFreeLayout((GVC_t *)context, (Agraph_t *)graph);
}

// Where a node was placed: its centre and its size, in points.
static inline coterie_box coterie_node_box(void *node) {
  Agnode_t *n = (Agnode_t *)node;
  coterie_box box = {ND_coord(n).x, ND_coord(n).y, ND_width(n) * 72.0, ND_height(n) * 72.0};
  return box;
}
// The bounding box of the layout: its lower left corner and its size, in points.
static inline coterie_box coterie_graph_box(void *graph) {
  Agraph_t *g = (Agraph_t *)graph;
  coterie_box box = {GD_bb(g).LL.x, GD_bb(g).LL.y, GD_bb(g).UR.x - GD_bb(g).LL.x,
                     GD_bb(g).UR.y - GD_bb(g).LL.y};
  return box;
}

// Renders into memory of the library. When the call fails, *bytes is not to be freed: the library
// may already have moved it.
static inline int coterie_render(void *context, void *graph, const char *format, char **bytes,
                                 size_t *length) {
  union {
    unsigned int narrow;
    size_t wide;
  } count;
  count.wide = 0;
  *bytes = NULL;
  *length = 0;
  int status = gvRenderData((GVC_t *)context, (Agraph_t *)graph, format, bytes, (void *)&count);
  if (status != 0) {
    *bytes = NULL;
    return status;
  }
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  *length = count.wide;
#else
  *length = count.narrow ? count.narrow : count.wide;
#endif
  return 0;
}
static inline void coterie_render_free(char *bytes) { gvFreeRenderData(bytes); }

// Reads one graph from DOT text, for checks; the text must come from a trusted writer.
static inline void *coterie_graph_read(const char *text) { return agmemread(text); }
static inline void *coterie_first_node(void *graph) { return agfstnode((Agraph_t *)graph); }
static inline void *coterie_next_node(void *graph, void *node) {
  return agnxtnode((Agraph_t *)graph, (Agnode_t *)node);
}
static inline void *coterie_first_out(void *graph, void *node) {
  return agfstout((Agraph_t *)graph, (Agnode_t *)node);
}
static inline void *coterie_next_out(void *graph, void *edge) {
  return agnxtout((Agraph_t *)graph, (Agedge_t *)edge);
}
static inline const char *coterie_name(void *object) { return agnameof(object); }
static inline void *coterie_edge_head(void *edge) { return aghead((Agedge_t *)edge); }

#endif
