package org.defaulton.ui.mirror;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Article;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.MirrorEvent;
import org.defaulton.story.Statement;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** A paraphrased help article with evidence for every paragraph. */
final class ArticlePage implements View {
    private static final Messages TEXTS = Messages.of(ArticlePage.class);

    private final VBox page = new VBox();

    ArticlePage(ViewState shown, String id, Intents intents, EvidenceOpener evidence) {
        Scenario scenario = shown.scenario();
        Article article = scenario.article(id);
        VBox card = new VBox(NodeFactory.paragraph(article.title(), "card-title"),
                NodeFactory.paragraph(TEXTS.text("simulation"), "caption", "text-2"));
        card.getStyleClass().addAll("card", "card-body");
        for (Article.Paragraph paragraph : article.paragraphs()) {
            EvidenceLink word = new EvidenceLink(evidence)
                    .show(Statement.restingOn(scenario, paragraph.claims(), paragraph.text()));
            VBox said = new VBox(4, NodeFactory.paragraph(paragraph.text(), "paragraph"), new HBox(word));
            word.reactsOn(said);
            card.getChildren().add(said);
        }
        page.getStyleClass().add("mirror-page");
        page.getChildren()
                .addAll(RowPage.back(TEXTS.text("back"), () -> intents.act(new MirrorEvent.WentBack())), card);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        // The article is always the same.
    }
}
