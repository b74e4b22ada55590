package io.github.qcc.app.list.cell;

import io.github.qcc.app.run.Bilingual;

/**
 * Why a row cannot be searched for.
 *
 * @param kind the rule, the same for all rows that break it
 * @param reason the text, the rule and the way out
 */
public record Rejection(Bilingual kind, Bilingual reason) {}
