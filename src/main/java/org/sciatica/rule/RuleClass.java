package org.sciatica.rule;

import java.util.List;

/** The rules of one clinical theme. */
public interface RuleClass {

    List<Rule> rules();
}
