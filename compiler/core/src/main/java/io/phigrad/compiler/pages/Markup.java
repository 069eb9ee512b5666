package io.phigrad.compiler.pages;

import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and text, escaped: HTML that is well-formed XML too. */
final class Markup {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Attributes in their order. */
    record Attributes(Map<String, String> values) {
        static final Attributes NONE = new Attributes(Map.of());

        Attributes {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        static Attributes of(String name, String value) {
            return NONE.with(name, value);
        }

        Attributes with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Attributes(more);
        }
    }

    private interface Step {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    Markup() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private Markup write(Step step) {
        try {
            step.write(writer);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Markup doctype() {
        return write(w -> w.writeDTD("<!DOCTYPE html>\n"));
    }

    Markup element(String name, Attributes attributes, Runnable content) {
        write(w -> {
            w.writeStartElement(name);
            for (Map.Entry<String, String> each : attributes.values().entrySet()) {
                w.writeAttribute(each.getKey(), each.getValue());
            }
        });
        content.run();
        return write(w -> {
            w.writeCharacters(""); // so that no element is closed in its opening tag, which HTML does not know
            w.writeEndElement();
        });
    }

    Markup element(String name, String styleClass, Runnable content) {
        return element(name, Attributes.of("class", styleClass), content);
    }

    Markup element(String name, Runnable content) {
        return element(name, Attributes.NONE, content);
    }

    Markup element(String name, String styleClass, String content) {
        return element(name, styleClass, () -> text(content));
    }

    /** An element that has no content ever, such as {@code meta}. */
    Markup empty(String name, Attributes attributes) {
        return write(w -> {
            w.writeEmptyElement(name);
            for (Map.Entry<String, String> each : attributes.values().entrySet()) {
                w.writeAttribute(each.getKey(), each.getValue());
            }
        });
    }

    Markup text(String content) {
        return write(w -> w.writeCharacters(content));
    }

    Markup line() {
        return text("\n");
    }

    Markup link(String target, String content) {
        return element("a", Attributes.of("href", target), () -> text(content));
    }

    @Override
    public String toString() {
        write(XMLStreamWriter::flush);
        return text.toString();
    }
}
