package org.sciatica.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.InputSet;

/**
 * The parts of a condition: those that merely ask whether a finding is present or absent, answered together, and the others.
 *
 * @param present the findings that are asked to be present
 * @param absent the findings that are asked to be absent
 * @param others the numbers of the other parts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Group(InputSet present, InputSet absent, int[] others) {

    /** These parts, which have these numbers in the network. */
    static Group of(List<Condition> parts, int[] numbers) {
        List<InputSet> present = new ArrayList<>();
        List<InputSet> absent = new ArrayList<>();
        int[] others = new int[numbers.length];
        int count = 0;
        for (int index = 0; index < numbers.length; index++) {
            if (parts.get(index) instanceof Condition.Present leaf) {
                present.add(InputSet.of(leaf.input()));
            } else if (parts.get(index) instanceof Condition.Absent leaf) {
                absent.add(InputSet.of(leaf.input()));
            } else {
                others[count++] = numbers[index];
            }
        }
        return new Group(InputSet.union(present), InputSet.union(absent), Arrays.copyOf(others, count));
    }

    /** Whether all parts hold: no, as soon as one fails. */
    Truth all(Reading reading) {
        Findings findings = reading.findings();
        if (findings.isAnyAbsent(present) || findings.isAnyPresent(absent)) {
            return Truth.FAILS;
        }
        Truth truth = findings.areAllPresent(present) && findings.areAllAbsent(absent) ? Truth.HOLDS : Truth.OPEN;
        for (int part : others) {
            truth = truth.and(reading.of(part));
            if (truth == Truth.FAILS) {
                break;
            }
        }
        return truth;
    }

    /** Whether one part holds: yes, as soon as one does. */
    Truth any(Reading reading) {
        Findings findings = reading.findings();
        if (findings.isAnyPresent(present) || findings.isAnyAbsent(absent)) {
            return Truth.HOLDS;
        }
        Truth truth = findings.areAllAbsent(present) && findings.areAllPresent(absent) ? Truth.FAILS : Truth.OPEN;
        for (int part : others) {
            truth = truth.or(reading.of(part));
            if (truth == Truth.HOLDS) {
                break;
            }
        }
        return truth;
    }
}
