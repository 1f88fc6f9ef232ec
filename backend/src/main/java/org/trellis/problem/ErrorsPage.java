package org.trellis.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// The page that a problem's `type` resolves to: every kind of problem, in the reader's language.
class ErrorsPage {

    private static final int BEFORE_THE_REFERENCE = 50;

    void register(@Observes Router router) {
        router.get("/docs/errors").order(BEFORE_THE_REFERENCE).handler(ErrorsPage::show);
    }

    private static void show(RoutingContext request) {
        Sentences sentences = Sentences.in(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        StringBuilder entries = new StringBuilder();
        for (ProblemType type : ProblemType.values()) {
            entries.append("""
                    <section id="%s"><h2>%s</h2><p><code>%d %s</code></p><p>%s</p></section>
                    """.formatted(
                            type.code(),
                            sentences.say(type.code() + ".title", List.of()),
                            type.status(),
                            type.code(),
                            sentences.say(type.code(), List.of("…", "…", "…"))));
        }
        String title = sentences.say("page.title", List.of());
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .end("""
                        <!doctype html>
                        <html lang="%s">
                        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>
                        <style>
                        :root { color-scheme: light dark; }
                        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
                        section:target { outline: 3px solid #1f5c4d; outline-offset: .75rem; border-radius: .25rem; }
                        h2 { margin: 2rem 0 0; font-size: 1.2rem; } p { margin: .25rem 0; }
                        </style></head>
                        <body><main><h1>%s</h1><p>%s</p>
                        %s</main></body></html>
                        """.formatted(
                                sentences.language().getLanguage(),
                                title,
                                title,
                                sentences.say("page.lead", List.of()),
                                entries));
    }
}
