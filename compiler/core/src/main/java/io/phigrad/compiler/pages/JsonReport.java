package io.phigrad.compiler.pages;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.phigrad.compiler.account.CostAccount;
import io.phigrad.compiler.account.Diagram;
import io.phigrad.compiler.account.Excerpt;
import io.phigrad.compiler.account.LoopAccount;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.account.RefusalAccount;
import io.phigrad.compiler.account.TrialAccount;
import io.phigrad.compiler.driver.Explanation;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Bounds;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** All of an account as one JSON object. */
final class JsonReport {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonReport() {}

    static String of(ProjectAccount project) {
        JsonObject json = new JsonObject();
        json.addProperty("generator", ReportFormat.MARK);
        json.add(
                "problems",
                array(project.problems(), problem -> JsonParser.parseString(MessageFormat.JSON.render(problem))));
        json.add("methods", array(project.methods(), JsonReport::method));
        return print(json);
    }

    static String print(JsonObject json) {
        return GSON.toJson(json) + "\n";
    }

    static <T> JsonArray array(List<T> elements, Function<T, JsonElement> render) {
        JsonArray array = new JsonArray();
        elements.forEach(element -> array.add(render.apply(element)));
        return array;
    }

    private static JsonArray strings(List<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }

    private static JsonObject method(MethodAccount method) {
        JsonObject json = new JsonObject();
        json.addProperty("name", method.name());
        json.addProperty("signature", method.signature());
        json.add("active", strings(method.active()));
        json.addProperty("floatingPoint", method.floatingPoint());
        json.add("place", place(method.span()));
        json.add("callees", strings(method.callees()));
        json.add("source", array(method.source(), JsonReport::excerpt));
        json.add("segments", array(method.segments(), JsonReport::segment));
        json.add("loops", array(method.loops(), JsonReport::loop));
        json.add("costs", array(method.costs(), JsonReport::cost));
        json.add("trials", array(method.trials(), JsonReport::trial));
        json.add("refused", array(method.refusals(), JsonReport::refusal));
        json.add("remarks", array(method.remarks(), JsonReport::remark));
        json.add("derivation", array(method.explanation().sections(), JsonReport::section));
        json.add("diagram", diagram(method.diagram()));
        return json;
    }

    private static JsonObject place(Span span) {
        JsonObject json = new JsonObject();
        json.addProperty("file", span.file());
        json.addProperty("line", span.line());
        json.addProperty("column", span.column());
        json.addProperty("length", span.length());
        return json;
    }

    private static JsonObject excerpt(Excerpt excerpt) {
        JsonObject json = new JsonObject();
        json.addProperty("file", excerpt.file());
        json.addProperty("firstLine", excerpt.firstLine());
        json.addProperty("text", excerpt.text());
        json.add("marks", array(excerpt.marks(), mark -> {
            JsonObject stretch = new JsonObject();
            stretch.addProperty("start", mark.start());
            stretch.addProperty("end", mark.end());
            stretch.addProperty("segment", mark.segment());
            return stretch;
        }));
        return json;
    }

    private static JsonObject segment(SegmentAccount segment) {
        JsonObject json = new JsonObject();
        json.addProperty("number", segment.number());
        json.addProperty("what", segment.what());
        json.add("place", place(segment.span()));
        json.add(
                "inputs",
                strings(segment.inputs().stream().map(Bounds.Input::name).toList()));
        json.add(
                "outputs",
                strings(segment.outputs().stream()
                        .map(SegmentAccount.Output::name)
                        .toList()));
        json.add("begins", array(segment.inputs(), input -> border(input.name(), input.why())));
        json.add("ends", array(segment.outputs(), output -> border(output.name(), output.why())));
        json.addProperty("noLarger", segment.larger());
        segment.trial().ifPresent(trial -> {
            json.addProperty("before", trial.before());
            json.addProperty("after", trial.cost());
            json.addProperty("madeBy", trial.what());
        });
        json.add("code", array(segment.code(), JsonReport::place));
        return json;
    }

    private static JsonObject border(String name, String why) {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        json.addProperty("why", why);
        return json;
    }

    private static JsonObject loop(LoopAccount loop) {
        JsonObject json = new JsonObject();
        json.addProperty("number", loop.number());
        json.add("place", place(loop.span()));
        json.addProperty("fate", loop.fate().name().toLowerCase(Locale.ROOT));
        json.add("carries", array(loop.numbers(), number -> {
            JsonObject carried = new JsonObject();
            carried.addProperty("name", number.name());
            carried.addProperty("closed", number.isClosed());
            carried.add("rules", strings(number.rules()));
            carried.addProperty("folds", number.folds());
            carried.addProperty("why", number.why());
            return carried;
        }));
        json.addProperty("how", loop.how());
        json.addProperty("cost", loop.cost());
        json.addProperty("cause", loop.cause());
        json.addProperty("fix", loop.fix());
        return json;
    }

    private static JsonObject cost(CostAccount cost) {
        JsonObject json = new JsonObject();
        json.addProperty("what", cost.what());
        json.addProperty("additions", cost.additions());
        json.addProperty("operations", cost.operations());
        json.addProperty("stored", cost.stored());
        json.addProperty("bytes", cost.bytes());
        json.add("meanings", strings(cost.meanings()));
        return json;
    }

    private static JsonObject trial(TrialAccount trial) {
        JsonObject json = new JsonObject();
        json.addProperty("what", trial.what());
        json.add("place", place(trial.span()));
        json.addProperty("before", trial.before());
        json.addProperty("after", trial.after());
        json.addProperty("taken", trial.taken());
        json.addProperty("outcome", trial.outcome());
        json.add("parts", strings(trial.parts()));
        return json;
    }

    private static JsonObject refusal(RefusalAccount refusal) {
        JsonObject json = new JsonObject();
        json.addProperty("what", refusal.what());
        json.add("place", place(refusal.span()));
        json.addProperty("tried", refusal.tried());
        json.addProperty("reason", refusal.reason());
        json.add("parts", strings(refusal.parts()));
        return json;
    }

    private static JsonObject remark(Remark remark) {
        JsonObject json = new JsonObject();
        json.addProperty("code", remark.kind().code());
        json.add("place", place(remark.span()));
        json.addProperty("cost", remark.cost());
        json.addProperty("cause", remark.cause());
        json.addProperty("fix", remark.fix());
        return json;
    }

    private static JsonObject section(Explanation.Section section) {
        JsonObject json = new JsonObject();
        json.addProperty("number", section.number());
        json.addProperty("title", section.title());
        json.add("text", strings(section.passages().stream().map(p -> p.text()).toList()));
        return json;
    }

    private static JsonObject diagram(Diagram diagram) {
        JsonObject json = new JsonObject();
        json.addProperty("merged", diagram.merged());
        json.add("boxes", array(diagram.boxes(), JsonReport::box));
        json.add("arrows", array(diagram.arrows(), arrow -> {
            JsonObject each = new JsonObject();
            each.addProperty("from", arrow.from());
            each.addProperty("to", arrow.to());
            each.addProperty("active", arrow.active());
            each.addProperty("back", arrow.back());
            return each;
        }));
        return json;
    }

    private static JsonObject box(Diagram.Box box) {
        JsonObject json = new JsonObject();
        json.addProperty("id", box.id());
        json.addProperty("parent", box.parent());
        json.addProperty("kind", box.kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("label", box.label());
        json.addProperty("line", box.line());
        json.addProperty("segment", box.segment());
        json.addProperty("active", box.active());
        return json;
    }
}
