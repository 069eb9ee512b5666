package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.Diagram;
import io.phigrad.compiler.account.Diagram.Arrow;
import io.phigrad.compiler.account.Diagram.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the boxes and arrows of a diagram lie, in pixels from the top left corner.
 *
 * @param boxes in the order of the diagram's
 * @param arrows in the order of the diagram's, each from its start over its bends to its end
 */
record GraphLayout(double width, double height, List<Placed> boxes, List<List<Point>> arrows) {
    /** Of a character of the pictures' font. */
    private static final double CHARACTER = 7.3;

    private static final double LINE = 26;

    record Placed(double x, double y, double width, double height) {}

    record Point(double x, double y) {}

    static GraphLayout of(Diagram diagram) {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        arrange(root);
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        diagram.boxes().forEach(box -> nodes.put(box.id(), node(box, nodes.getOrDefault(box.parent(), root))));
        List<ElkEdge> edges = new ArrayList<>();
        for (Arrow arrow : diagram.arrows()) {
            // Those to the next round are laid out backwards, so that what a round begins with stands above it.
            ElkNode upper = nodes.get(arrow.back() ? arrow.to() : arrow.from());
            ElkNode lower = nodes.get(arrow.back() ? arrow.from() : arrow.to());
            edges.add(ElkGraphUtil.createSimpleEdge(upper, lower));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return new GraphLayout(
                root.getWidth(),
                root.getHeight(),
                nodes.values().stream().map(GraphLayout::placed).toList(),
                routes(diagram, edges));
    }

    private static List<List<Point>> routes(Diagram diagram, List<ElkEdge> edges) {
        List<List<Point>> routes = new ArrayList<>();
        for (int k = 0; k < edges.size(); k++) {
            List<Point> route = route(edges.get(k));
            if (diagram.arrows().get(k).back()) {
                Collections.reverse(route);
            }
            routes.add(List.copyOf(route));
        }
        return routes;
    }

    private static void arrange(ElkNode node) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 24.0);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, 18.0);
    }

    private static ElkNode node(Box box, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        double width = box.label().length() * CHARACTER + 20;
        node.setDimensions(width, LINE);
        if (box.isRegion()) {
            arrange(node);
            node.setProperty(CoreOptions.PADDING, new ElkPadding(34, 14, 14, 14));
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            // Of what holds others, ELK turns everything for a layout downwards but this.
            node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(LINE, width));
        }
        return node;
    }

    private static Point corner(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
    }

    private static Placed placed(ElkNode node) {
        Point corner = corner(node);
        return new Placed(corner.x(), corner.y(), node.getWidth(), node.getHeight());
    }

    private static List<Point> route(ElkEdge edge) {
        Point origin = corner(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
            section.getBendPoints()
                    .forEach(bend -> points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY())));
            points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        }
        return points;
    }
}
