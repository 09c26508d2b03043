<?php
/**
 * Who manages position documents, and where.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** The name of the page below Settings. */
const PAGE = 'self-assessment';

/**
 * Who may manage position documents: whoever may change the pages of others.
 *
 * @return string A capability.
 */
function capability() {
	/**
	 * Filters the capability that people need to manage position documents.
	 *
	 * @param string $capability Default `edit_others_pages`: administrators and editors.
	 */
	return (string) apply_filters( 'self_assessment_capability', 'edit_others_pages' );
}

/**
 * The address of the page.
 *
 * @param string[] $query Further parts of the query.
 * @return string
 */
function page_url( $query = array() ) {
	return add_query_arg( array_map( 'rawurlencode', $query ), admin_url( 'options-general.php?page=' . PAGE ) );
}

/**
 * The address of a view of one position.
 *
 * @param string $view Its name.
 * @param string $id   An id.
 * @return string
 */
function view_url( $view, $id ) {
	return page_url(
		array(
			'view'     => $view,
			'position' => $id,
		)
	);
}

/**
 * Where a position is edited.
 *
 * @param string $id An id; empty for a new position.
 * @return string
 */
function edit_url( $id = '' ) {
	return '' === $id ? page_url( array( 'view' => 'edit' ) ) : view_url( 'edit', $id );
}
